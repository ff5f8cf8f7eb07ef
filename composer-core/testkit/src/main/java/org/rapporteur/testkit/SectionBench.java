package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.section.Section;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Composes one section with data, options and labels, without a report folder.
///
/// ```java
/// var section = SectionBench.of(new ParticipantsSection())
///         .data(TestDataset.csv("participants", "name\nMarilyn Cade"))
///         .option("columns", "1")
///         .compose();
/// assertEquals("…", section.dump());
/// ```
///
/// A bench never changes: each call gives a new one.
public final class SectionBench<O extends Record> {
    private final Section<O> section;
    private final Map<String, Dataset> datasets;
    private final Map<String, String> options;
    private final Map<String, String> files;
    private final Locale language;
    private final @Nullable String caption;

    private SectionBench(
            Section<O> section,
            Map<String, Dataset> datasets,
            Map<String, String> options,
            Map<String, String> files,
            Locale language,
            @Nullable String caption) {
        this.section = section;
        this.datasets = datasets;
        this.options = options;
        this.files = files;
        this.language = language;
        this.caption = caption;
    }

    public static <O extends Record> SectionBench<O> of(Section<O> section) {
        return new SectionBench<>(section, Map.of(), Map.of(), Map.of(), Locale.UK, null);
    }

    /// Adds a dataset to the report.
    public SectionBench<O> data(Dataset dataset) {
        return new SectionBench<>(
                section,
                with(datasets, dataset.name(), dataset),
                options,
                files,
                language,
                caption);
    }

    /// Sets an option as report.yaml would: `option("min-count", "15")`, lists with commas.
    public SectionBench<O> option(String key, String value) {
        return new SectionBench<>(
                section, datasets, with(options, key, value), files, language, caption);
    }

    /// Puts a file into the report folder.
    public SectionBench<O> file(String path, String text) {
        return new SectionBench<>(
                section, datasets, options, with(files, path, text), language, caption);
    }

    /// Sets the report's language, British English else: `fr`, `zh`, `pt-BR`.
    public SectionBench<O> language(String tag) {
        return new SectionBench<>(
                section, datasets, options, files, Locale.forLanguageTag(tag), caption);
    }

    /// The caption that report.yaml gives the section.
    public SectionBench<O> caption(String words) {
        return new SectionBench<>(section, datasets, options, files, language, words);
    }

    /// Composes the section.
    ///
    /// @throws IllegalArgumentException if an option does not exist, a dataset or a column that the
    ///   section requires is missing
    public Composed compose() {
        var values = BenchOptions.record(section.options(), options);
        var dataset = section.dataset(values).map(this::dataset).orElse(null);
        for (var column : section.requiredColumns(values)) {
            if (dataset == null || !dataset.has(column)) {
                throw new IllegalArgumentException(section.name() + " needs a column " + column);
            }
        }
        var request =
                new BenchRequest(
                        section,
                        dataset,
                        datasets,
                        new BenchFiles(files),
                        BenchLabels.of(section.getClass(), language),
                        caption);
        return new Composed(section.compose(values, request), request.findings());
    }

    private Dataset dataset(String name) {
        var dataset = datasets.get(name);
        if (dataset == null) {
            throw new IllegalArgumentException(section.name() + " needs a dataset " + name);
        }
        return dataset;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
