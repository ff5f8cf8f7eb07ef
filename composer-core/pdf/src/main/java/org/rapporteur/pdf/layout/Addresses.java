package org.rapporteur.pdf.layout;

import java.util.BitSet;

/// Where a text has addresses of the web or of people.
final class Addresses {
    private Addresses() {}

    /// The chars of all addresses in a text.
    static BitSet in(String text) {
        var chars = new BitSet(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
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
