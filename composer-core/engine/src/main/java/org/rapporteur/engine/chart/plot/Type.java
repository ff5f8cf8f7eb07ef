package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.FontCut;
import org.rapporteur.engine.chart.ThemeStyle;

/// How words of a chart look. Sizes are points, as printed.
///
/// @param colour 0xRRGGBB
record Type(FontCut cut, double size, int colour) {
    /// Where there is room.
    static final double USUAL = 9;

    /// Smaller words are not printed.
    static final double LEAST = 7;

    /// From baseline to baseline, in em.
    private static final double LEADING = 1.15;

    /// Arabic letters reach further up and down.
    private static final double LEADING_FROM_RIGHT = 1.45;

    private static final double CLOSEST_FROM_RIGHT = 1.4;
    private static final double ASCENT = .97;

    static Type plain(double size, ThemeStyle style) {
        return new Type(FontCut.SANS, size, style.textColour());
    }

    static Type quiet(double size, ThemeStyle style) {
        return new Type(FontCut.SANS, size, style.quietColour());
    }

    static Type strong(double size, ThemeStyle style) {
        return new Type(FontCut.SANS_STRONG, size, style.textColour());
    }

    Type coloured(int other) {
        return new Type(cut, size, other);
    }

    double width(String words, ThemeStyle style) {
        return style.width(words, cut, size);
    }

    double leading(ThemeStyle style) {
        return leading(size, style);
    }

    /// From baseline to baseline, in points.
    static double leading(double size, ThemeStyle style) {
        return size * (style.isRightToLeft() ? LEADING_FROM_RIGHT : LEADING);
    }

    /// From one line to the next one of another label, in points.
    static double closest(double size, ThemeStyle style) {
        return size * (style.isRightToLeft() ? CLOSEST_FROM_RIGHT : LEADING);
    }

    /// What letters with accents take above the baseline, in points.
    double ascent() {
        return size * ASCENT;
    }

    double capHeight(ThemeStyle style) {
        return style.capHeight(cut, size);
    }
}
