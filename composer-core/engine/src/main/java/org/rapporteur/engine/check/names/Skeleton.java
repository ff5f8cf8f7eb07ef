package org.rapporteur.engine.check.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// What a name looks like: letters of other scripts as the Latin ones that they resemble,
/// characters that cannot be seen left out. After "Unicode Security Mechanisms" (UTS 39, section
/// 4), for the letters of names in Latin, Cyrillic and Greek.
public final class Skeleton {
    private static final Map<Integer, Integer> LIKE = new HashMap<>();

    static {
        put("АВЕКМНОРСТХУІЈЅԁԚаеорсухіјѕһԛԝ", "ABEKMHOPCTXYIJSdQaeopcyxijshqw");
        put("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρυ", "ABEZHIKMNOPTYXoviпu".replace('п', 'p'));
        put("ıⅼ", "il");
    }

    private Skeleton() {}

    private static void put(String letters, String latin) {
        var from = letters.codePoints().toArray();
        var to = latin.codePoints().toArray();
        for (int i = 0; i < from.length; i++) {
            LIKE.put(from[i], to[i]);
        }
    }

    public static String of(String text) {
        var skeleton = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> LIKE.getOrDefault(c, c))
                .forEach(skeleton::appendCodePoint);
        return skeleton.toString();
    }

    /// Whether one word mixes letters of two scripts of which each looks like the other.
    public static boolean isMixed(String word) {
        boolean latin = false;
        boolean other = false;
        for (int c : word.codePoints().toArray()) {
            switch (Character.UnicodeScript.of(c)) {
                case LATIN -> latin = true;
                case CYRILLIC, GREEK -> other = true;
                default -> {}
            }
        }
        return latin && other;
    }
}
