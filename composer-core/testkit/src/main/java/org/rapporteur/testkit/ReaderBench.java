package org.rapporteur.testkit;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Quotation;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.DatasetReader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Lets one reader read a dataset of files, without a report folder.
///
/// ```java
/// var read = ReaderBench.of(new CorpusReader())
///         .file("corpus/a.txt", "trust, trust and security")
///         .option("corpus", "corpus/")
///         .read();
/// assertEquals("word,count\ntrust,2\n", read.dump("word", "count"));
/// ```
///
/// A bench never changes: each call gives a new one.
public final class ReaderBench<O extends Record> {
    private final DatasetReader<O> reader;
    private final Map<String, String> options;
    private final Map<String, byte[]> files;
    private final Locale language;

    private ReaderBench(
            DatasetReader<O> reader,
            Map<String, String> options,
            Map<String, byte[]> files,
            Locale language) {
        this.reader = reader;
        this.options = options;
        this.files = files;
        this.language = language;
    }

    /// A bench without files and options, in British English.
    public static <O extends Record> ReaderBench<O> of(DatasetReader<O> reader) {
        return new ReaderBench<>(reader, Map.of(), Map.of(), Locale.UK);
    }

    /// Puts a file into the report folder.
    public ReaderBench<O> file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Puts a file into the report folder that is no text, or no right one.
    public ReaderBench<O> file(String path, byte[] bytes) {
        var more = new LinkedHashMap<>(files);
        more.put(path, bytes.clone());
        return new ReaderBench<>(reader, options, more, language);
    }

    /// Sets an option as report.yaml would, lists with commas.
    public ReaderBench<O> option(String key, String value) {
        var more = new LinkedHashMap<>(options);
        more.put(key, value);
        return new ReaderBench<>(reader, more, files, language);
    }

    /// Sets the report's language, British English else.
    public ReaderBench<O> language(String tag) {
        return new ReaderBench<>(reader, options, files, Locale.forLanguageTag(tag));
    }

    /// Reads the dataset.
    ///
    /// @throws IllegalArgumentException if an option does not exist, is wrong, or a required one is
    ///   missing
    public ReadDataset read() {
        var findings = new ArrayList<Finding>();
        return new ReadDataset(reader.read(values(), request(findings)), findings);
    }

    /// Where a row of the dataset comes from, a line for each place: position, and the text with
    /// what was counted in brackets.
    ///
    /// @param column of the row to be found
    /// @param value the text of that column
    /// @throws IllegalArgumentException if no row has it, or as for [#read]
    public String quotations(String column, String value) {
        var request = request(new ArrayList<>());
        for (var row : reader.read(values(), request).rows()) {
            if (row.text(column).equals(value)) {
                return reader.quotations(values(), row, Integer.MAX_VALUE, request).stream()
                        .map(ReaderBench::line)
                        .collect(Collectors.joining());
            }
        }
        throw new IllegalArgumentException("no row has " + column + " " + value);
    }

    private static String line(Quotation quotation) {
        return quotation.position()
                + ": "
                + quotation.before()
                + "["
                + quotation.text()
                + "]"
                + quotation.after()
                + "\n";
    }

    private O values() {
        return BenchOptions.record(reader.options(), reader.key(), options);
    }

    private BenchReaderRequest request(List<Finding> findings) {
        return new BenchReaderRequest(language, new BenchFiles(files), findings);
    }

    /// What a reader made of its files.
    public record ReadDataset(Dataset dataset, List<Finding> findings) {
        public ReadDataset {
            findings = List.copyOf(findings);
        }

        /// Some columns of all rows as lines with commas, below a header row.
        public String dump(String... columns) {
            var lines = new StringBuilder(String.join(",", columns)).append('\n');
            for (var row : dataset.rows()) {
                var cells = new ArrayList<String>();
                for (var column : columns) {
                    cells.add(row.text(column));
                }
                lines.append(String.join(",", cells)).append('\n');
            }
            return lines.toString();
        }

        /// The findings as [FindingDump].
        public String problems() {
            return FindingDump.of(findings);
        }
    }
}
