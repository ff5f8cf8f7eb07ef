package org.rapporteur.testkit;

import org.rapporteur.data.Dataset;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.DatasetReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    private final Map<String, String> files;
    private final Locale language;

    private ReaderBench(
            DatasetReader<O> reader,
            Map<String, String> options,
            Map<String, String> files,
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
        var more = new LinkedHashMap<>(files);
        more.put(path, text);
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
        var request = new BenchReaderRequest(language, new BenchFiles(files), findings);
        var values = BenchOptions.record(reader.options(), reader.key(), options);
        var dataset = reader.read(values, request);
        return new ReadDataset(dataset, findings);
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
