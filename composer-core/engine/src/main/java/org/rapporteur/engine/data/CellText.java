package org.rapporteur.engine.data;

import java.text.Normalizer;
import java.util.Locale;

/// The text of a cell: trimmed, Unicode NFC, line ends as LF. Characters that no text has are taken
/// out.
final class CellText {
    private CellText() {}

    static String trimmed(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        var text = raw.replace("\r\n", "\n").replace('\r', '\n');
        if (text.codePoints().anyMatch(CellText::isControl)) {
            text =
                    text.codePoints()
                            .filter(c -> !isControl(c))
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
        }
        return Normalizer.normalize(stripped(text), Normalizer.Form.NFC);
    }

    /// Only printable ASCII: nothing to normalise.
    static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /// Control characters except tab and line ends, and halves of surrogate pairs.
    static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /// Characters that cannot be seen and turn the direction of the text, or make two words that
    /// look alike differ.
    static boolean isHidden(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF;
    }

    /// What stands where a letter was lost in a conversion.
    static boolean isLost(int c) {
        return c == 0xFFFD;
    }

    /// The text with what cannot be seen written as `U+202E`, and shortened to 40 characters.
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(40)
                .forEach(c -> {
                    if (isControl(c) || isHidden(c) || (Character.isWhitespace(c) && c != ' ')) {
                        shown.append(codePoint(c));
                    } else {
                        shown.appendCodePoint(c);
                    }
                });
        return text.codePointCount(0, text.length()) > 40 ? shown + "…" : shown.toString();
    }

    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /// Like [String#strip()], no-break spaces included.
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
