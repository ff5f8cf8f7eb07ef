package org.rapporteur.engine.check.names;

/// Whether two words may be one that was written in Latin letters twice: "muhammad" and "mohamed".
/// The consonants are the same, and the vowels stand in the same places; names that differ in how
/// they end ("fernando", "fernanda") are two.
final class Transliteration {
    /// A shorter word has too many that sound like it.
    private static final int FEWEST_CONSONANTS = 4;

    private Transliteration() {}

    /// @param a folded, like `b`
    static boolean areAlike(String a, String b) {
        var consonants = pattern(a);
        return consonants.equals(pattern(b))
                && consonants.replace("-", "").length() >= FEWEST_CONSONANTS
                && last(a) == last(b)
                && (isVowel(a.charAt(0)) ? a.charAt(0) == b.charAt(0) : true);
    }

    /// Consonants, each once where it is doubled, with `-` for vowels: "m-h-m-d".
    private static String pattern(String word) {
        var pattern = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = isVowel(word.charAt(i)) ? '-' : word.charAt(i);
            if (pattern.isEmpty() || pattern.charAt(pattern.length() - 1) != c) {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
