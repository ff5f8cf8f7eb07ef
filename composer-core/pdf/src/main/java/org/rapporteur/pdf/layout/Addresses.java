package org.rapporteur.pdf.layout;

import java.util.BitSet;

/// Where a text has addresses of the web or of people.
final class Addresses {
    /// From here on signs are as wide as Chinese characters, and no address holds them as they are.
    private static final char FIRST_WIDE = 0x2e80;

    private Addresses() {}

    /// Whether an address ends before a char.
    static boolean endBefore(char c) {
        return c == ' ' || c == '\n' || c >= FIRST_WIDE;
    }

    /// The chars of all addresses in a text.
    static BitSet in(String text) {
        var chars = new BitSet(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endBefore(text.charAt(i))) {
                if (i > start && isAddress(text.substring(start, i))) {
                    chars.set(start, i);
                }
                start = i + 1;
            }
        }
        return chars;
    }

    private static boolean isAddress(String word) {
        return word.contains("://")
                || word.startsWith("www.")
                || word.startsWith("(www.")
                || word.indexOf('@') > 0;
    }
}
