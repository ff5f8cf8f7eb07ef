package org.rapporteur.pdf.layout;

/// What of a text has looks.
public final class Drawn {
    private Drawn() {}

    /// The code point to draw for one of a text; -1 for what has no looks.
    public static int of(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', '\f', 0x2028, 0x2029, 0x85 -> ' ';
            case 0x00ad, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f -> -1;
            case 0x2011 -> '-';
            case 0x202f, 0x2007 -> 0x00a0;
            default -> isInvisible(codePoint) ? -1 : codePoint;
        };
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);
    }
}
