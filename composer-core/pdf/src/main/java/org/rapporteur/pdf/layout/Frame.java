package org.rapporteur.pdf.layout;

import org.rapporteur.pdf.StyleName;

/// Where blocks are set, and how the running text in them looks.
///
/// @param left from the beginning of the text area, in points
/// @param text the style of paragraphs
/// @param gap between paragraphs
record Frame(double left, double width, StyleName text, double gap) {
    Frame indented(double by) {
        return new Frame(left + by, width - by, text, gap);
    }

    Frame withText(StyleName other, double newGap) {
        return new Frame(left, width, other, newGap);
    }

    Frame withWidth(double other) {
        return new Frame(left, other, text, gap);
    }

    Frame atLeft() {
        return new Frame(0, width, text, gap);
    }
}
