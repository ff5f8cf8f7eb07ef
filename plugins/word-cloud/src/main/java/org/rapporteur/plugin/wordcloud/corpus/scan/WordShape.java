package org.rapporteur.plugin.wordcloud.corpus.scan;

import java.util.Locale;
import java.util.Set;

/// What of a segment is a word: `government's` is `government`, `l’État` is `État`, `end.Start` is
/// two words, `2017` and `e.g` are none, `ipv6` and `5G` are some.
///
/// @param possessive whether `'s` is no part of a word
/// @param elision whether `l'` is none
public record WordShape(boolean possessive, boolean elision) {
    /// What French puts before an apostrophe.
    private static final Set<String> ELIDED =
            Set.of(
                    "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s",
                    "t");

    /// These join letters for Unicode, but part words for a reader.
    private static final String PARTING = ".:_·";

    /// As in `5G`, `4K`, `10GB`.
    private static final int LEADING_DIGITS = 2;

    /// Takes a word and where it stands in the segment.
    @FunctionalInterface
    interface Words {
        void word(String word, int start, int end);
    }

    public static WordShape of(Locale language) {
        var code = language.getLanguage();
        return new WordShape(code.equals("en"), code.equals("fr"));
    }

    void words(String segment, Words words) {
        var start = 0;
        for (var i = 0; i <= segment.length(); i++) {
            if (i == segment.length() || PARTING.indexOf(segment.charAt(i)) >= 0) {
                word(segment, start, i, words);
                start = i + 1;
            } else if (i == start && isMark(segment.charAt(i))) {
                // a mark without a letter
                start = i + 1;
            }
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void word(String segment, int start, int end, Words words) {
        var word = bare(readable(segment, start, end));
        if (word.codePointCount(0, word.length()) > 1 && isWord(word)) {
            words.word(word, start, end);
        }
    }

    /// With one kind of apostrophe, and without soft hyphens, marks of direction and joining,
    /// Arabic vowel signs and elongation.
    private static String readable(String segment, int start, int end) {
        var word = new StringBuilder(end - start);
        for (var i = start; i < end; i++) {
            var c = segment.charAt(i);
            var isUnwritten =
                    Character.getType(c) == Character.FORMAT
                            || c == '\u0640'
                            || (c >= '\u064B' && c <= '\u0652');
            if (!isUnwritten) {
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

    /// Begins with a letter, or with a digit or two before capitals.
    private static boolean isWord(String word) {
        var i = 0;
        while (i < word.length() && Character.isDigit(word.charAt(i))) {
            i++;
        }
        return i == 0
                ? Character.isLetter(word.codePointAt(0))
                : i <= LEADING_DIGITS
                        && i < word.length()
                        && word.substring(i).chars().allMatch(Character::isUpperCase);
    }
}
