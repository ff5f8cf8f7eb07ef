package org.rapporteur.plugin.wordcloud.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// What of a segment is a word: `government's` is `government`, `l’État` is `État`, `end.Start` is
/// two words, `2017` and `e.g` are none, `ipv6` and `5G` are some.
record WordShape(boolean possessive, boolean elision) {
    /// What French puts before an apostrophe.
    private static final Set<String> ELIDED =
            Set.of(
                    "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s",
                    "t");

    static WordShape of(Locale language) {
        var code = language.getLanguage();
        return new WordShape(code.equals("en"), code.equals("fr"));
    }

    void words(String segment, Consumer<String> counter) {
        var start = 0;
        for (var i = 0; i <= segment.length(); i++) {
            if (i == segment.length() || ".:_·".indexOf(segment.charAt(i)) >= 0) {
                word(segment.substring(start, i), counter);
                start = i + 1;
            }
        }
    }

    private void word(String part, Consumer<String> counter) {
        var word = bare(readable(part));
        if (word.codePointCount(0, word.length()) > 1 && isWord(word)) {
            counter.accept(word);
        }
    }

    /// With one kind of apostrophe, and without soft hyphens, Arabic vowel signs and elongation.
    private static String readable(String part) {
        var word = new StringBuilder(part.length());
        for (var i = 0; i < part.length(); i++) {
            var c = part.charAt(i);
            var unwritten = c == '\u00AD' || c == '\u0640' || (c >= '\u064B' && c <= '\u0652');
            if (!unwritten) {
                word.append(c == '’' || c == 'ʼ' ? '\'' : c);
            }
        }
        return word.toString();
    }

    private String bare(String word) {
        var apostrophe = word.indexOf('\'');
        if (apostrophe < 0) {
            return word;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (possessive && lower.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return elision && ELIDED.contains(lower.substring(0, apostrophe))
                ? word.substring(apostrophe + 1)
                : word;
    }

    /// Begins with a letter, or with digits before capitals.
    private static boolean isWord(String word) {
        var i = 0;
        while (i < word.length() && Character.isDigit(word.charAt(i))) {
            i++;
        }
        return i == 0
                ? Character.isLetter(word.codePointAt(0))
                : i < word.length() && word.substring(i).chars().allMatch(Character::isUpperCase);
    }
}
