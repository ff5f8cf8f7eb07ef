package org.rapporteur.document;

import java.util.List;

/// One stroke of the pen in a [Recording]. Colours are 0xRRGGBB.
///
/// ```java
/// for (var figure : document.all(Figure.class)) {
///     if (figure.artwork() instanceof Recording recording) {
///         names.add(recording.marks().size() + " marks");
///     }
/// }
/// ```
public sealed interface Mark {
    /// An area of one colour.
    record Fill(Outline outline, int colour) implements Mark {}

    /// @param dash lengths of strokes and gaps in points; empty for a solid line
    record Stroke(Outline outline, int colour, double width, List<Double> dash) implements Mark {
        public Stroke {
            dash = List.copyOf(dash);
        }
    }

    /// Text on a horizontal baseline, or on one that leads straight upwards.
    ///
    /// @param x where it starts
    /// @param y its baseline; of one that leads upwards, where it starts
    /// @param upwards whether it is turned to the left by a quarter; `x` is then its baseline
    record TextRun(
            String text, double x, double y, FontCut font, double size, int colour, boolean upwards)
            implements Mark {
        /// Text on a horizontal baseline.
        public TextRun(String text, double x, double y, FontCut font, double size, int colour) {
            this(text, x, y, font, size, colour, false);
        }
    }

    /// Marks of which only the part inside the outline is seen.
    record Clipped(Outline outline, List<Mark> marks) implements Mark {
        public Clipped {
            marks = List.copyOf(marks);
        }
    }
}
