package org.rapporteur.engine.check.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// What a name looks like: letters of other scripts as the Latin ones that they resemble,
/// characters that cannot be seen left out. After "Unicode Security Mechanisms" (UTS 39, section
/// 4), for the letters of names in Latin, Cyrillic and Greek.
public final class Skeleton {
    private static final Map<Integer, Integer> LIKE = new HashMap<>();

    /// A shorter word of Cyrillic and Latin letters is a symbol.
    private static final int SHORTEST = 4;

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

    /// Whether a word of one script has letters of another that look like its own, as "Аnna" with a
    /// Cyrillic А; not "μm", which nobody takes for Latin.
    public static boolean isDisguised(String word) {
        if (!isMixed(word)) {
            return false;
        }
        var letters = word.codePoints().filter(Character::isLetter).boxed().toList();
        boolean likeLatin = letters.stream().allMatch(c -> isLatin(c) || LIKE.containsKey(c));
        boolean likeCyrillic =
                letters.size() >= SHORTEST
                        && letters.stream().allMatch(c -> isCyrillic(c) || LIKE.containsValue(c));
        return likeLatin || likeCyrillic;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
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
