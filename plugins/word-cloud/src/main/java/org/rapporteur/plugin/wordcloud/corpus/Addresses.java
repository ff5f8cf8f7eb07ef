package org.rapporteur.plugin.wordcloud.corpus;

import java.util.List;

/// Web and e-mail addresses, whose parts are no words of a text.
final class Addresses {
    private static final List<String> SIGNS = List.of("://", "www.", "@");

    private Addresses() {}

    /// The text with spaces where addresses stood.
    static String blanked(String text) {
        var found = SIGNS.stream().anyMatch(text::contains);
        if (!found) {
            return text;
        }
        var blanked = new StringBuilder(text);
        for (var sign : SIGNS) {
            for (var at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
                blank(text, blanked, at, sign);
            }
        }
        return blanked.toString();
    }

    private static void blank(String text, StringBuilder blanked, int at, String sign) {
        var start = at;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        var end = at + sign.length();
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        for (var i = start; i < end; i++) {
            blanked.setCharAt(i, ' ');
        }
    }

    /// Characters of addresses that do not also stand around them.
    private static boolean isPart(char c) {
        return c > ' ' && c < 127 && "()<>[]{}\",;'`|\\".indexOf(c) < 0;
    }
}
