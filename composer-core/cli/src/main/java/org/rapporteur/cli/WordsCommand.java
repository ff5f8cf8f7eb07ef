package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.words.CountedWords;
import org.rapporteur.cli.words.WordsFormat;
import org.rapporteur.cli.words.WordsWriter;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Reading;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `rapporteur words`. It knows datasets, and nothing of how words are counted.
@Command(
        name = "words",
        description = "Shows the words that were counted, and each place where one is used.",
        footer = {"", "Example: rapporteur words my-report --context trust"})
final class WordsCommand implements Callable<Integer> {
    private static final String WORD = "word";
    private static final String COUNT = "count";

    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final FindingsOptions findings = new FindingsOptions();

    @Option(
            names = "--data",
            paramLabel = "NAME",
            description = "The dataset (default: the first one with words and counts).")
    private @Nullable String data;

    @Option(
            names = "--context",
            paramLabel = "WORD",
            description = "Each place where the word is used, with its context. Repeatable.")
    private final List<String> words = new ArrayList<>();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Places of one word at most (default: 1000).")
    private int most;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or json (default: text).")
    private WordsFormat format = WordsFormat.text;

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new UsageError("--most must be 1 or more, not " + most);
        }
        var console = findings.console();
        var told = new ArrayList<FolderFindings>();
        var reports = new ArrayList<CountedWords>();
        int exit = ExitCode.OK;
        try (var composer = new Composer(input.installation())) {
            for (var request : input.requests(false)) {
                var reading = composer.read(request);
                var failed = new ArrayList<Finding>();
                var report = Told.of(request.folder(), reading.verdict(), lines(request));
                told.add(report);
                var tally = Tally.of(reading.verdict(), findings.isStrict());
                if (tally.errors() == 0 || hasWords(reading)) {
                    reports.add(counted(report.folder(), reading, failed));
                }
                told.add(new FolderFindings(report.folder(), failed, List.of(), lines(request)));
                if (tally.fails()
                        || failed.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
                    exit = ExitCode.ERRORS;
                }
            }
        }
        new WordsWriter(format).write(reports, console.machines());
        return Math.max(exit, findings.tell(told, console));
    }

    /// Why a dataset is missing has been told where there are errors.
    private boolean hasWords(Reading reading) {
        return data == null
                ? reading.datasets().values().stream().anyMatch(WordsCommand::isOfWords)
                : reading.datasets().containsKey(data);
    }

    private static SourceLines lines(ComposeRequest request) {
        return new SourceLines(request.folder());
    }

    private CountedWords counted(String folder, Reading reading, List<Finding> failed) {
        var dataset = dataset(folder, reading.datasets());
        var contexts = new LinkedHashMap<String, List<Quotation>>();
        for (var word : words) {
            contexts.put(word, quotations(dataset, word, reading, failed));
        }
        return new CountedWords(folder, dataset, contexts);
    }

    private Dataset dataset(String folder, Map<String, Dataset> datasets) {
        var name = data;
        if (name != null) {
            var found = datasets.get(name);
            if (found == null) {
                throw new UsageError(
                        "%s has no dataset `%s`%s"
                                .formatted(folder, name, nearest(name, datasets.keySet())));
            }
            if (!isOfWords(found)) {
                throw new UsageError(
                        "dataset `%s` has no columns `%s` and `%s`".formatted(name, WORD, COUNT));
            }
            return found;
        }
        return datasets.values().stream()
                .filter(WordsCommand::isOfWords)
                .findFirst()
                .orElseThrow(() ->
                        new UsageError(
                                ("%s counts no words. To do so, write under `data` in report.yaml:"
                                                + " words: {corpus: corpus/}")
                                        .formatted(folder)));
    }

    private static boolean isOfWords(Dataset dataset) {
        return dataset.has(WORD) && dataset.has(COUNT);
    }

    private List<Quotation> quotations(
            Dataset dataset, String word, Reading reading, List<Finding> failed) {
        var found = reading.quotations(dataset.name(), row(dataset, word), most, failed::add);
        if (found.isEmpty() && failed.isEmpty()) {
            throw new UsageError(
                    "no text of `%s` has the word `%s`%s"
                            .formatted(dataset.source(), word, nearest(word, all(dataset))));
        }
        return found;
    }

    /// The row of a word; one made up for a word that is not frequent enough to have one.
    private static Row row(Dataset dataset, String word) {
        for (var row : dataset.rows()) {
            if (row.text(WORD).equals(word)) {
                return row;
            }
        }
        return Datasets.row(1, Map.of(WORD, word), SourcePosition.UNKNOWN);
    }

    private static List<String> all(Dataset dataset) {
        var all = new ArrayList<String>();
        dataset.rows().forEach(row -> all.add(row.text(WORD)));
        return all;
    }

    private static String nearest(String wrong, Collection<String> right) {
        return NearestName.of(wrong, right)
                .filter(name -> !name.equals(wrong))
                .map(name -> "; did you mean `" + name + "`?")
                .orElse("");
    }
}
