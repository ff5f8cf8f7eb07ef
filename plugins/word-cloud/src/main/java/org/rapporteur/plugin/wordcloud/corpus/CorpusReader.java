package org.rapporteur.plugin.wordcloud.corpus;

import org.pf4j.Extension;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.wordcloud.corpus.text.TextFormat;
import org.rapporteur.plugin.wordcloud.corpus.words.WordGroup;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `words: {corpus: corpus/, max: 50, min-count: 15}`: the most frequent words of the texts in a
/// folder. A row holds the word, how often it was used, in how many texts, and, where forms were
/// grouped, how often each.
@Extension
public final class CorpusReader implements DatasetReader<CorpusOptions> {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("word"),
                    Column.number("count"),
                    Column.number("documents"),
                    Column.text("forms"));

    @Override
    public String key() {
        return "corpus";
    }

    @Override
    public String description() {
        return "Counts the words of the texts (txt, md, html, pdf, docx) in a folder.";
    }

    @Override
    public Class<CorpusOptions> options() {
        return CorpusOptions.class;
    }

    @Override
    public Dataset read(CorpusOptions options, ReaderRequest request) {
        var corpus = Corpus.of(options, request);
        var frequent = corpus.frequent();
        if (corpus.files().readable().isEmpty()) {
            request.report(nothingToRead(options, request));
        } else if (frequent.isEmpty()) {
            request.report(nothingFrequent(options, corpus, request));
        }
        return dataset(options, frequent, request);
    }

    @Override
    public List<Quotation> quotations(
            CorpusOptions options, Row row, int most, ReaderRequest request) {
        var corpus = Corpus.of(options, request);
        return corpus.words().stream()
                .filter(word -> word.isWritten(row.text("word")))
                .findFirst()
                .map(word -> new Concordance(corpus, word, most).quotations())
                .orElse(List.of());
    }

    private static Finding nothingToRead(CorpusOptions options, ReaderRequest request) {
        return Finding.warning(
                        "corpus-empty",
                        request.position("corpus"),
                        "no text in `" + options.folder() + "` could be counted")
                .withFix("put texts there that end in " + TextFormat.endings());
    }

    private static Finding nothingFrequent(
            CorpusOptions options, Corpus corpus, ReaderRequest request) {
        var finding =
                Finding.warning(
                        "corpus-no-words",
                        request.position("min-count"),
                        "no word in `"
                                + options.folder()
                                + "` is used "
                                + options.minCount()
                                + " times or more");
        return corpus.first()
                .map(first ->
                        finding.withFact("most frequent", first.word() + ", " + first.count())
                                .withFix("set `min-count` to " + first.count() + " or less"))
                .orElse(finding.withFix("check that the texts hold more than stop words"));
    }

    private static Dataset dataset(
            CorpusOptions options, List<WordGroup> words, ReaderRequest request) {
        var rows = new ArrayList<Row>();
        for (var word : words) {
            rows.add(Datasets.row(rows.size() + 1, cells(word), request.position("corpus")));
        }
        return Datasets.listed(
                request.name(), options.corpus(), new Noun("word", "words"), COLUMNS, rows);
    }

    private static Map<String, String> cells(WordGroup word) {
        return Map.of(
                "word", word.word(),
                "count", Long.toString(word.count()),
                "documents", Integer.toString(word.texts()),
                "forms", word.forms());
    }
}
