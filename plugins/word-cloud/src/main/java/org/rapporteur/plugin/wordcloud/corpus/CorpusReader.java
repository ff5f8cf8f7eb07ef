package org.rapporteur.plugin.wordcloud.corpus;

import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Option;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `words: {corpus: corpus/, max: 50, min-count: 15}`: the most frequent words of the texts in a
/// folder. A row holds the word, how often it was used, in how many texts, and, where forms were
/// grouped, how often each.
@Extension
public final class CorpusReader implements DatasetReader<CorpusReader.Options> {
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
        return "Counts the words of the texts (txt, md, html) in a folder.";
    }

    @Override
    public Class<Options> options() {
        return Options.class;
    }

    @Override
    public Dataset read(Options options, ReaderRequest request) {
        var language = language(options, request);
        var forms = BaseForms.of(language);
        var tally = new Tally(language, forms, StopWords.of(language, forms, options, request));
        var texts = count(options.corpus(), WordBreaker.of(language), tally, request);
        var frequent =
                tally.words().stream().filter(word -> word.count() >= options.minCount()).toList();
        if (texts == 0) {
            request.report(nothingToRead(options.corpus(), request));
        } else if (frequent.isEmpty()) {
            request.report(nothingFrequent(options, tally.words(), request));
        }
        return dataset(options, frequent.stream().limit(options.max()).toList(), request);
    }

    private static Locale language(Options options, ReaderRequest request) {
        return options.language() == null
                ? request.language()
                : Locale.forLanguageTag(options.language());
    }

    /// @return how many texts could be read
    private static int count(
            String corpus, WordBreaker breaker, Tally tally, ReaderRequest request) {
        var texts = 0;
        for (var path : request.files().list(folder(corpus))) {
            var text = plainText(path, request);
            if (text.isPresent()) {
                tally.startText(texts++);
                breaker.words(text.get(), tally::add);
            }
        }
        return texts;
    }

    private static Optional<String> plainText(String path, ReaderRequest request) {
        var format = TextFormat.of(path);
        if (format.isEmpty()) {
            request.report(
                    Finding.warning(
                                    "corpus-file-type",
                                    request.position("corpus"),
                                    "the words of `" + path + "` are not counted")
                            .withFact("expected", "texts that end in " + TextFormat.endings())
                            .withFix("save it as text, or move it out of the folder"));
            return Optional.empty();
        }
        return request.files().text(path).map(format.get()::plain).map(Addresses::blanked);
    }

    private static Finding nothingToRead(String corpus, ReaderRequest request) {
        return Finding.warning(
                        "corpus-empty",
                        request.position("corpus"),
                        "no text in `" + folder(corpus) + "` could be counted")
                .withFix("put texts there that end in " + TextFormat.endings());
    }

    private static Finding nothingFrequent(
            Options options, List<CountedWord> words, ReaderRequest request) {
        var finding =
                Finding.warning(
                        "corpus-no-words",
                        request.position("min-count"),
                        "no word in `"
                                + folder(options.corpus())
                                + "` is used "
                                + options.minCount()
                                + " times or more");
        return words.isEmpty()
                ? finding.withFix("check that the texts hold more than stop words")
                : finding.withFact(
                                "most frequent",
                                words.getFirst().word() + ", " + words.getFirst().count())
                        .withFix("set `min-count` to " + words.getFirst().count() + " or less");
    }

    private static Dataset dataset(
            Options options, List<CountedWord> words, ReaderRequest request) {
        var rows = new ArrayList<Row>();
        for (var word : words) {
            rows.add(Datasets.row(rows.size() + 1, cells(word), request.position("corpus")));
        }
        return Datasets.listed(
                request.name(), options.corpus(), new Noun("word", "words"), COLUMNS, rows);
    }

    private static Map<String, String> cells(CountedWord word) {
        return Map.of(
                "word", word.word(),
                "count", Long.toString(word.count()),
                "documents", Integer.toString(word.texts()),
                "forms", word.forms());
    }

    private static String folder(String corpus) {
        return corpus.endsWith("/") ? corpus.substring(0, corpus.length() - 1) : corpus;
    }

    /// @param stopWords words that are not counted, beside the language's own; an entry that ends
    ///   in `.txt` is a file with one word a line
    /// @param language BCP 47; null: the report's
    public record Options(
            @Option(
                            doc = "Folder of the texts whose words are counted: txt, md, html.",
                            main = true,
                            required = true,
                            names = Option.Names.FOLDER)
                    String corpus,
            @Option(doc = "How many words at most.", byDefault = "50", min = 1, max = 10_000)
                    int max,
            @Option(doc = "How often a word has to be used to be taken.", byDefault = "2", min = 1)
                    int minCount,
            @Option(
                            doc =
                                    "Words that are not counted, or a txt file of the folder that"
                                            + " lists them, one a line.")
                    List<String> stopWords,
            @Option(doc = "Language of the texts, where it is not the report's.")
                    @Nullable String language) {
        public Options {
            stopWords = List.copyOf(stopWords);
        }
    }
}
