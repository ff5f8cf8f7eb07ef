package org.rapporteur.pdf.layout;

/// How characters look.
///
/// @param size in points
/// @param colour 0xRRGGBB
/// @param tracking added after each character, in points
/// @param rise above the baseline, in points
public record Look(SetFont font, double size, int colour, double tracking, double rise) {
    /// As wide as a Chinese character, in 1/1000 em.
    private static final int WIDE = 1000;

    /// Whether a font's quotation marks are as wide as its Chinese characters.
    static boolean isWide(SetFont font) {
        return font.advance('\u201c') >= WIDE;
    }

    Look tracked(double more) {
        return new Look(font, size, colour, tracking + more, rise);
    }

    /// How far a character moves the pen, in points.
    double advance(int codePoint) {
        return font.advance(codePoint) * size / 1000 + tracking;
    }

    /// How wide a text is, shaped and kerned, in points.
    double width(String text) {
        return font.width(text) * size / 1000;
    }
}
