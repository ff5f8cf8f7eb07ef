package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.wordcloud.corpus.count.Crew;
import org.rapporteur.plugin.wordcloud.corpus.count.TextCounter;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.text.TextFormat;
import org.rapporteur.plugin.wordcloud.corpus.words.Grouping;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Counts all texts of a corpus once, on as many threads as it is worth.
final class Counting {
    private final CorpusSettings settings;
    private final CorpusFiles files;
    private final Map<Language, PhraseBook> books;
    private final ForeignTexts foreign;

    /// @param books the phrases of each language
    Counting(CorpusSettings settings, CorpusFiles files, Map<Language, PhraseBook> books) {
        this.settings = settings;
        this.files = files;
        this.books = books;
        foreign = new ForeignTexts(settings.languages());
    }

    /// What is to be said about the languages of the texts.
    List<Finding> findings() {
        return foreign.findings(files.readable());
    }

    Grouping counted() {
        try (var crew = new Crew<>(() -> new TextCounter(settings.languages().all(), books))) {
            for (var file : files.readable()) {
                submit(file, crew);
            }
            var grouping = grouping();
            crew.finish().forEach(counter -> counter.end(grouping::add));
            return grouping;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Grouping grouping() {
        return new Grouping(
                settings.languages().all(),
                settings.edits(),
                words ->
                        books.values().stream()
                                .map(book -> book.phrase(words))
                                .filter(phrase -> !phrase.isEmpty())
                                .findFirst()
                                .orElse(""),
                settings.most());
    }

    /// A plain text is read here and counted block by block, whoever has time; any other is left to
    /// one as a whole, because reading it takes longer than counting.
    private void submit(CorpusFile file, Crew<TextCounter> crew) throws InterruptedException {
        var text = files.open(file);
        if (file.format() == TextFormat.TEXT) {
            files.read(file, text, numbered((number, piece) -> submit(crew, file, number, piece)));
        } else {
            crew.submit(counter ->
                    files.read(
                            file,
                            text,
                            numbered((number, piece) -> count(counter, file, number, piece))));
        }
    }

    private void submit(Crew<TextCounter> crew, CorpusFile file, int number, Piece piece) {
        try {
            crew.submit(counter -> count(counter, file, number, piece));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void count(TextCounter counter, CorpusFile file, int number, Piece piece) {
        var language = settings.languages().of(file.path());
        foreign.look(file, piece);
        files.check(file, number, piece, () -> counter.count(file.number(), language, piece));
    }

    private interface Numbered {
        void piece(int number, Piece piece);
    }

    private static Consumer<Piece> numbered(Numbered pieces) {
        return new Consumer<>() {
            private int number;

            @Override
            public void accept(Piece piece) {
                pieces.piece(number++, piece);
            }
        };
    }
}
