package org.rapporteur.plugin.wordcloud.corpus.count;

import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;

import java.util.List;

/// Tells the language of each passage of a text: a paragraph, or lines of a few hundred bytes.
public final class Passages {
    private static final int LONG_ENOUGH = 400;

    private final List<Language> languages;
    private final LanguageGuess guess;

    /// Takes a passage with its language.
    @FunctionalInterface
    public interface Passage {
        /// Takes one.
        ///
        /// @param stop the end of the block, or the index of a line end
        void passage(Language language, int start, int stop);
    }

    /// @param languages at least one
    public Passages(List<Language> languages) {
        this.languages = List.copyOf(languages);
        guess = new LanguageGuess(languages.stream().map(Language::locale).toList());
    }

    /// Gives the passages of a block.
    ///
    /// @param first the language of what cannot be told
    public void of(TextBlock block, Language first, Passage passages) {
        if (languages.size() == 1) {
            passages.passage(first, 0, block.length());
            return;
        }
        var language = first;
        for (var start = 0; start < block.length(); ) {
            var stop = stop(block, start);
            var guessed = guess.of(block.bytes(), start, stop);
            language = guessed < 0 ? language : languages.get(guessed);
            passages.passage(language, start, stop);
            start = stop + 1;
        }
    }

    private static int stop(TextBlock block, int start) {
        var text = block.bytes();
        for (var i = start; i < block.length(); i++) {
            if (text[i] == '\n' && (i - start >= LONG_ENOUGH || text[i + 1] == '\n')) {
                return i;
            }
        }
        return block.length();
    }
}
