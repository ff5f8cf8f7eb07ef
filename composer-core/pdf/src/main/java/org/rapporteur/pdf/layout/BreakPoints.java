package org.rapporteur.pdf.layout;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Where a line may end.
final class BreakPoints {
    /// What may happen after a character.
    enum Kind {
        NONE,
        /// Only where a word has a line to itself and still is too wide.
        EMERGENCY,
        ALLOWED,
        FORCED
    }

    private static final String AFTER_IN_ADDRESS = "/.-?&=_#";

    private BreakPoints() {}

    /// One for each char.
    static Kind[] of(String text) {
        var kinds = new Kind[text.length()];
        Arrays.fill(kinds, Kind.NONE);
        if (isSimple(text)) {
            simple(text, kinds);
        } else {
            byRulesOfUnicode(text, kinds);
        }
        inAddresses(text, kinds);
        for (int i = 0; i < kinds.length; i++) {
            if (text.charAt(i) == '\n') {
                kinds[i] = Kind.FORCED;
            }
        }
        return kinds;
    }

    /// Latin, Greek, Cyrillic: words with spaces between them.
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && (c < 0x1e00 || c > 0x20cf)) {
                return false;
            }
        }
        return true;
    }

    private static void simple(String text, Kind[] kinds) {
        for (int i = 0; i + 1 < kinds.length; i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = text.charAt(i + 1);
            switch (text.charAt(i)) {
                case ' ', '\u200b' -> kinds[i] = after == ' ' ? Kind.NONE : Kind.ALLOWED;
                case '-', '\u2010' ->
                        allow(kinds, i, Character.isLetter(before) && Character.isLetter(after));
                case '\u2013', '\u2014' ->
                        allow(kinds, i, Character.isLetter(before) && Character.isLetter(after));
                default -> {}
            }
        }
    }

    private static void allow(Kind[] kinds, int index, boolean allowed) {
        if (allowed) {
            kinds[index] = Kind.ALLOWED;
        }
    }

    private static void byRulesOfUnicode(String text, Kind[] kinds) {
        var lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at < kinds.length) {
                kinds[at - 1] = Kind.ALLOWED;
            }
        }
    }

    private static void inAddresses(String text, Kind[] kinds) {
        int start = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (isSpace(text.charAt(i))) {
                start = i + 1;
                continue;
            }
            if (i + 1 < kinds.length
                    && kinds[i] == Kind.NONE
                    && AFTER_IN_ADDRESS.indexOf(text.charAt(i)) >= 0
                    && AFTER_IN_ADDRESS.indexOf(text.charAt(i + 1)) < 0) {
                boolean address = isAddress(text, start, i);
                kinds[i] = address ? Kind.ALLOWED : Kind.EMERGENCY;
            }
        }
    }

    /// Whether what stands before a character is the beginning of an address, past its scheme.
    private static boolean isAddress(String text, int start, int end) {
        var word = text.substring(start, end);
        int scheme = word.indexOf("://");
        return (scheme >= 0 && end - start > scheme + 3)
                || word.startsWith("www.")
                || word.startsWith("(www.");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
