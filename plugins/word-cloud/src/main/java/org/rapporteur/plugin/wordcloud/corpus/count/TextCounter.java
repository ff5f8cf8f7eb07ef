package org.rapporteur.plugin.wordcloud.corpus.count;

import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.Uses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts the words of texts, each in its language. One for each thread.
public final class TextCounter {
    private final Map<Language, Counting> counting = new LinkedHashMap<>();
    private final Passages passages;

    private record Counting(WordTable table, LanguageWords words, WordCounter counter) {}

    /// Takes a word as it is written, with its uses.
    @FunctionalInterface
    public interface Counted {
        void word(String word, Language language, Uses uses);
    }

    public TextCounter(List<Language> languages, Map<Language, PhraseBook> phrases) {
        passages = new Passages(languages);
        for (var language : languages) {
            var table = new WordTable();
            var counter = new WordCounter();
            var book = phrases.getOrDefault(language, PhraseBook.empty());
            var words = new LanguageWords(language, book, table, counter);
            counting.put(language, new Counting(table, words, counter));
        }
    }

    /// Counts the words of a piece.
    ///
    /// @param text number of the text, not less than that of any before
    /// @param language that of what cannot be told
    /// @throws org.rapporteur.plugin.wordcloud.corpus.scan.MalformedText if it is not UTF-8
    public void count(int text, Language language, Piece piece) {
        counting.values().forEach(one -> one.counter.startText(text));
        passages.of(
                piece.block(),
                language,
                (spoken, start, stop) -> words(spoken).find(piece.block(), start, stop));
    }

    private LanguageWords words(Language language) {
        var found = counting.get(language);
        if (found == null) {
            throw new IllegalArgumentException("not counted: " + language.locale());
        }
        return found.words;
    }

    /// Gives what was counted; nothing is counted after that.
    public void end(Counted counted) {
        counting.forEach((language, one) ->
                one.counter.end(
                        (uses, number) -> counted.word(one.table.word(number), language, uses)));
    }
}
