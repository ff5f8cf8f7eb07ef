package org.rapporteur.pdf.layout;

import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;

/// Where blocks are set, and how the running text in them looks.
///
/// @param left from the beginning of the text area, in points
/// @param text the style of paragraphs
/// @param gap between paragraphs
/// @param least no frame inside is narrower
/// @param position of what has none of its own: what asked for it stands there
record Frame(
        double left,
        double width,
        StyleName text,
        double gap,
        double least,
        SourcePosition position) {
    /// What stands deep inside of other things gets no narrower than this share of the page.
    private static final double LEAST = .35;

    static Frame of(double width, StyleName text, double gap) {
        return new Frame(0, width, text, gap, width * LEAST, SourcePosition.UNKNOWN);
    }

    Frame at(SourcePosition nearer) {
        return new Frame(left, width, text, gap, least, nearer.or(position));
    }

    /// Begins further in, as far as there is room.
    Frame indented(double by) {
        double in = Math.min(by, Math.max(0, width - least));
        return new Frame(left + in, width - in, text, gap, least, position);
    }

    boolean hasRoomFor(double indent) {
        return width - indent >= least;
    }

    /// Ends earlier, as far as there is room.
    Frame shortened(double by) {
        return withWidth(Math.max(width - by, Math.min(width, least)));
    }

    Frame withText(StyleName other, double newGap) {
        return new Frame(left, width, other, newGap, least, position);
    }

    Frame withWidth(double other) {
        return new Frame(left, other, text, gap, Math.min(least, other), position);
    }

    /// Between two edges, whatever stood between them before.
    Frame between(double newLeft, double newWidth) {
        return new Frame(newLeft, newWidth, text, 0, Math.min(least, newWidth), position);
    }
}
