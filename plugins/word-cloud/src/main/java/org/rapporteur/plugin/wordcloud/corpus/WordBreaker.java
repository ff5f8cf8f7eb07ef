package org.rapporteur.plugin.wordcloud.corpus;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds the words of a text: Unicode segmentation (UAX #29), with ICU's dictionaries for scripts
/// without spaces. Words keep their case. Numbers and single letters are no words; hyphenated words
/// are several.
final class WordBreaker {
    private final Terms terms;
    private final WordShape shape;
    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

    private WordBreaker(Terms terms, WordShape shape) {
        this.terms = terms;
        this.shape = shape;
    }

    static WordBreaker of(Locale language) {
        return new WordBreaker(Terms.of(language), WordShape.of(language));
    }

    void words(String text, Consumer<String> counter) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        var end = 0;
        for (var start = 0; start < normal.length(); start = end) {
            while (start < normal.length() && normal.charAt(start) <= ' ') {
                start++;
            }
            end = start;
            while (end < normal.length() && normal.charAt(end) > ' ') {
                end++;
            }
            chunk(normal, start, end, counter);
        }
    }

    /// What stands between spaces. Plain ASCII words, which are most, need no segmentation.
    private void chunk(String text, int start, int end, Consumer<String> counter) {
        var from = start;
        var to = end;
        while (from < to && isAsciiMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isAsciiMark(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        var chunk = text.substring(from, to);
        if (!isAsciiLetters(chunk)) {
            terms.split(chunk, counter, rest -> segments(rest, counter));
        } else if (chunk.length() > 1) {
            counter.accept(chunk);
        }
    }

    private void segments(String chunk, Consumer<String> counter) {
        breaks.setText(chunk);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                shape.words(chunk.substring(start, end), counter);
            }
            start = end;
        }
    }

    private static boolean isAsciiLetters(String chunk) {
        for (var i = 0; i < chunk.length(); i++) {
            var lower = chunk.charAt(i) | 32;
            if (lower < 'a' || lower > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiMark(char c) {
        return c < 128 && !Character.isLetterOrDigit(c);
    }
}
