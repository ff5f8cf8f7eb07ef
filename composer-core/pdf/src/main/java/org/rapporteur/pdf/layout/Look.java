package org.rapporteur.pdf.layout;

/// How characters look.
///
/// @param size in points
/// @param colour 0xRRGGBB
/// @param tracking added after each character, in points
/// @param rise above the baseline, in points
public record Look(SetFont font, double size, int colour, double tracking, double rise) {
    /// How far a character moves the pen, in points.
    double advance(int codePoint) {
        return font.advance(codePoint) * size / 1000 + tracking;
    }

    /// How wide a text is, shaped and kerned, in points.
    double width(String text) {
        return font.width(text) * size / 1000;
    }
}
