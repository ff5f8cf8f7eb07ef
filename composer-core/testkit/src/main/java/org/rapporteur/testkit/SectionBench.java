package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.engine.wording.LabelBundles;
import org.rapporteur.engine.wording.TemplateFolder;
import org.rapporteur.engine.wording.Wording;
import org.rapporteur.section.Labels;
import org.rapporteur.section.Section;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Composes one section with data, options, labels and templates, without a report folder. Labels
/// and templates are those of the section's class path: `META-INF/rapporteur/`.
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
    private static final String TEMPLATES = "templates/";

    private final Section<O> section;
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> figures = new LinkedHashMap<>();
    private Locale language = Locale.UK;
    private @Nullable String caption;
    private @Nullable String data;
    private @Nullable LocalDate day;

    private SectionBench(Section<O> section) {
        this.section = section;
    }

    /// A bench without data and options, in British English.
    public static <O extends Record> SectionBench<O> of(Section<O> section) {
        return new SectionBench<>(section);
    }

    /// Adds a dataset to the report.
    public SectionBench<O> data(Dataset dataset) {
        var next = copy();
        next.datasets.put(dataset.name(), dataset);
        return next;
    }

    /// Adds a dataset to the report and lets the section use it, as `data:` beside it would.
    public SectionBench<O> using(Dataset dataset) {
        var next = data(dataset);
        next.data = dataset.name();
        return next;
    }

    /// Sets an option as report.yaml would: `option("min-count", "15")`, lists with commas.
    public SectionBench<O> option(String key, String value) {
        var next = copy();
        next.options.put(key, value);
        return next;
    }

    /// Puts a file into the report folder: a text to read, or `templates/NAME.html.vm` instead of
    /// the plugin's own template.
    public SectionBench<O> file(String path, String text) {
        var next = copy();
        next.files.put(path, text);
        return next;
    }

    /// What a reference of a Markdown file gives: `figure("contributions.count", "25")`.
    public SectionBench<O> figure(String expression, String value) {
        var next = copy();
        next.figures.put(expression, value);
        return next;
    }

    /// Sets the report's language, British English else: `fr`, `zh`, `pt-BR`.
    public SectionBench<O> language(String tag) {
        var next = copy();
        next.language = Locale.forLanguageTag(tag);
        return next;
    }

    /// The caption that report.yaml gives the section.
    public SectionBench<O> caption(String words) {
        var next = copy();
        next.caption = words;
        return next;
    }

    /// The day of the meeting, `2017-10-11`; none else.
    public SectionBench<O> day(String iso) {
        var next = copy();
        next.day = LocalDate.parse(iso);
        return next;
    }

    /// Composes the section.
    ///
    /// @throws IllegalArgumentException if an option does not exist or is wrong, a dataset or a
    ///   column that the section requires is missing, or there is no such template
    public Composed compose() {
        var values = BenchOptions.record(section.options(), section.name(), options);
        var dataset =
                section.dataset(values)
                        .map(name -> dataset(data == null ? name : data))
                        .orElse(null);
        for (var column : section.requiredColumns(values)) {
            if (dataset == null || !dataset.has(column)) {
                throw new IllegalArgumentException(section.name() + " needs a column " + column);
            }
        }
        var labels = labels();
        var request =
                new BenchRequest(
                        section,
                        dataset,
                        datasets,
                        BenchFiles.ofTexts(files),
                        new BenchReferences(figures),
                        labels,
                        new Wording(labels, templates()),
                        caption,
                        day);
        return new Composed(section.compose(values, request), request.findings());
    }

    private Labels labels() {
        return LabelBundles.of(language, List.of(name -> resource(name)));
    }

    /// The report folder's before the plugin's, as in a report.
    private List<TemplateFolder> templates() {
        return List.of(
                new TemplateFolder(
                        TEMPLATES, name -> Optional.ofNullable(files.get(TEMPLATES + name))),
                new TemplateFolder(
                        section.name() + "/" + TEMPLATES, name -> resource(TEMPLATES + name)));
    }

    private Optional<String> resource(String name) {
        return ClassPathText.find(section.getClass(), "/META-INF/rapporteur/" + name);
    }

    private Dataset dataset(String name) {
        var dataset = datasets.get(name);
        if (dataset == null) {
            throw new IllegalArgumentException(section.name() + " needs a dataset " + name);
        }
        return dataset;
    }

    private SectionBench<O> copy() {
        var copy = new SectionBench<>(section);
        copy.datasets.putAll(datasets);
        copy.options.putAll(options);
        copy.files.putAll(files);
        copy.figures.putAll(figures);
        copy.language = language;
        copy.caption = caption;
        copy.data = data;
        copy.day = day;
        return copy;
    }
}
