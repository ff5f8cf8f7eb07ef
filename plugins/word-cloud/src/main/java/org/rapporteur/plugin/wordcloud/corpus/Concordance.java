package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.data.Quotation;
import org.rapporteur.plugin.wordcloud.corpus.count.LanguageWords;
import org.rapporteur.plugin.wordcloud.corpus.count.Passages;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordSink;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.WordGroup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Every place at which a word was counted, with what stands around it: found in the same way as it
/// was counted, so that there are as many places as uses.
final class Concordance {
    private final Corpus corpus;
    private final int most;
    private final Passages passages;
    private final Map<Language, LanguageWords> finders = new LinkedHashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private Context context = Context.NONE;

    /// @param most quotations at most
    Concordance(Corpus corpus, WordGroup word, int most) {
        this.corpus = corpus;
        this.most = most;
        passages = new Passages(corpus.settings().languages().all());
        for (var language : corpus.settings().languages().all()) {
            var table = new WordTable();
            var book = corpus.books().getOrDefault(language, PhraseBook.empty());
            finders.put(
                    language,
                    new LanguageWords(language, book, table, quoting(word, language, table)));
        }
    }

    private WordSink quoting(WordGroup word, Language language, WordTable table) {
        var spellings =
                word.spellings().stream()
                        .filter(spelling ->
                                !language.stopWords()
                                        .contains(Language.folded(spelling, language.locale())))
                        .collect(Collectors.toSet());
        return (text, number, start, end) -> {
            if (quotations.size() < most && spellings.contains(table.word(number))) {
                quotations.add(context.quotation(start, end));
            }
        };
    }

    List<Quotation> quotations() {
        for (var file : corpus.files().readable()) {
            if (quotations.size() < most) {
                corpus.files().read(file, corpus.files().open(file), piece -> quote(file, piece));
            }
        }
        return List.copyOf(quotations);
    }

    private void quote(CorpusFile file, Piece piece) {
        context = new Context(file.path(), piece);
        var language = corpus.settings().languages().of(file.path());
        passages.of(
                piece.block(),
                language,
                (spoken, start, stop) -> {
                    var finder = finders.get(spoken);
                    if (finder != null) {
                        finder.find(piece.block(), start, stop);
                    }
                });
    }
}
