package org.rapporteur.plugin.wordcloud.corpus.count;

import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseFinder;
import org.rapporteur.plugin.wordcloud.corpus.scan.MixedWords;
import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordScanner;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordSink;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;

/// Finds the words and phrases of texts in one language.
public final class LanguageWords {
    private final WordScanner scanner;
    private final PhraseFinder phrases;

    /// @param sink takes words and phrases by their numbers in the table
    public LanguageWords(Language language, PhraseBook book, WordTable table, WordSink sink) {
        phrases = new PhraseFinder(book, table, language.locale(), sink);
        var mixed = new MixedWords(table, language.terms(), language.shape());
        scanner = new WordScanner(table, mixed, book.isEmpty() ? sink : phrases);
    }

    /// Hands on the words and phrases of a part of a block.
    ///
    /// @param stop the end of the block, or the index of a line end
    public void find(TextBlock block, int start, int stop) {
        scanner.scan(block, start, stop);
        phrases.end();
    }
}
