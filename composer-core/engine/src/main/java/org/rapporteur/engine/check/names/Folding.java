package org.rapporteur.engine.check.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A word without case, accents and script: "Łukasz" → "lukasz", "Иванов" → "ivanov".
final class Folding {
    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        put("łøđðþßæœıħŋſ", "l o d d th ss ae oe i h n s");
        put(
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюяєіїґђјљњћџў",
                "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ie i i"
                        + " g dj j lj nj c dz u");
        put("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    }

    private Folding() {}

    private static void put(String letters, String latin) {
        var words = latin.split(" ");
        var points = letters.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            LATIN.put(points[i], words[i].equals("-") ? "" : words[i]);
        }
    }

    static String of(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var folded = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(Character::isLetterOrDigit)
                .forEach(c -> {
                    var latin = LATIN.get(c);
                    if (latin == null) {
                        folded.appendCodePoint(c);
                    } else {
                        folded.append(latin);
                    }
                });
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
