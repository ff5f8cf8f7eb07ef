package org.rapporteur.plugin.wordcloud.corpus;

import java.util.HashMap;
import java.util.Map;

/// Character references: `&eacute;`, `&#233;`, `&#xe9;`. Of the names those that stand in prose:
/// Latin 1 (HTML 4.01, 24.2) and common punctuation.
final class HtmlCharacters {
    /// The names of U+00A0 to U+00FF in their order.
    private static final String LATIN_1 =
            """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
            deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34
            iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
            Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
            ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml\
            """;

    private static final int LONGEST_NAME = 10;
    private static final Map<String, String> BY_NAME = byName();

    private HtmlCharacters() {}

    /// Appends what the reference at an index means; an ampersand that starts none stays.
    ///
    /// @return where the text goes on
    static int decode(String html, int at, StringBuilder plain) {
        var end = html.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_NAME) {
            plain.append('&');
            return at + 1;
        }
        var name = html.substring(at + 1, end);
        plain.append(name.startsWith("#") ? byNumber(name) : BY_NAME.getOrDefault(name, " "));
        return end + 1;
    }

    private static String byNumber(String name) {
        try {
            var hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            var code =
                    hexadecimal
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
        } catch (NumberFormatException e) {
            return " ";
        }
    }

    private static Map<String, String> byName() {
        var names = new HashMap<String, String>();
        var code = 0xA0;
        for (var name : LATIN_1.split("\\s+", -1)) {
            names.put(name, Character.toString(code++));
        }
        names.putAll(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'"));
        names.putAll(Map.of("lsquo", "‘", "rsquo", "’", "ldquo", "“", "rdquo", "”"));
        names.putAll(Map.of("ndash", "–", "mdash", "—", "hellip", "…", "oelig", "œ"));
        return names;
    }
}
