package org.rapporteur.plugin.wordcloud.corpus.phrase;

/// What stands between two words of a text.
final class Gap {
    private Gap() {}

    /// Whether the words may belong to one phrase: nothing but spaces, hyphens and at most one line
    /// end stands between them.
    static boolean isJoint(byte[] text, int from, int to) {
        var lines = 0;
        for (var i = from; i < to; i++) {
            switch (text[i]) {
                case ' ', '\t', '\r', '-' -> {}
                case '\n' -> lines++;
                case (byte) 0xC2 -> {
                    // a space that does not break
                    if (text[++i] != (byte) 0xA0) {
                        return false;
                    }
                }
                case (byte) 0xE2 -> {
                    // hyphens: U+2010, U+2011
                    if (text[i + 1] != (byte) 0x80 || (text[i + 2] & 0xFE) != 0x90) {
                        return false;
                    }
                    i += 2;
                }
                default -> {
                    return false;
                }
            }
        }
        return to > from && lines < 2;
    }
}
