package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.TrendLines.Series;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.List;

/// What the areas and lines of a chart look like, in colours or in black only.
record Inks(ThemeStyle style, Colouring colouring) {
    /// Lengths of strokes and gaps in points; the first line is unbroken.
    private static final List<List<Double>> DASHES =
            List.of(
                    List.of(),
                    List.of(4.5, 2.2),
                    List.of(1.2, 1.8),
                    List.of(7.0, 2.0, 1.2, 2.0),
                    List.of(9.0, 3.0),
                    List.of(2.4, 1.2));

    /// A line of a chart.
    record Line(int colour, List<Double> dash) {}

    /// Of categories that a label tells apart: one for all.
    Fill usual(Category category) {
        return category.muted() ? muted() : Fill.solid(style.accentColour());
    }

    Fill muted() {
        return style.mono()
                ? new Fill(style.textColour(), Hatch.EMPTY)
                : Fill.solid(style.mutedColour());
    }

    /// Of parts that lie side by side.
    Fill part(Category part) {
        if (part.muted()) {
            return muted();
        }
        int index = colouring.index(Colouring.group(part));
        return style.mono()
                ? new Fill(style.textColour(), Hatch.OF_PARTS.get(index % Hatch.OF_PARTS.size()))
                : Fill.solid(colour(index));
    }

    /// Of one of several lines, or of the only one.
    Line line(Series series, boolean only) {
        if (only) {
            return new Line(style.accentColour(), List.of());
        }
        int index = colouring.index(Colouring.group(series));
        return style.mono()
                ? new Line(style.textColour(), DASHES.get(index % DASHES.size()))
                : new Line(colour(index), List.of());
    }

    private int colour(int index) {
        return style.palette().get(index % style.palette().size());
    }
}
