package org.rapporteur.pdf;

import org.rapporteur.document.FontCut;

/// How a kind of text is set.
///
/// @param size in points
/// @param leading from baseline to baseline, in points
/// @param tracking space added between letters, in em
/// @param capitals true for text set in capitals
public record TextStyle(
        FontCut font,
        double size,
        double leading,
        Theme.Colour colour,
        double tracking,
        boolean capitals) {

    public static TextStyle of(FontCut font, double size, double leading, Theme.Colour colour) {
        return new TextStyle(font, size, leading, colour, 0, false);
    }

    /// The same, smaller or larger.
    public TextStyle scaled(double by) {
        return new TextStyle(font, size * by, leading * by, colour, tracking, capitals);
    }
}
