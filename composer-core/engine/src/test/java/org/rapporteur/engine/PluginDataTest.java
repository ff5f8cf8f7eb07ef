package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Measure;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Paragraph;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Option;
import org.rapporteur.section.ReaderRequest;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Datasets that plugins read: files of their own format, figures of their own, wide data.
final class PluginDataTest {
    private static final String HEAD =
            "rapporteur: 1\ntitle: Survey\ndate: 2024-06-20\nlanguage: fr\ntemplate: plain\n";

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void makeATemplateAndData() throws IOException {
        folder = parent.resolve("survey");
        write("templates/plain/template.yaml", "");
        write("survey/a.svy", "Q1=3 Q2=5 region=APG\nQ1=4 Q2=x region=WEOG\n");
        write("survey/a.csv", "Name,Q1,Q2,other\nAna,3,5,a\n");
    }

    @Test
    void a_file_is_read_by_the_plugin_that_knows_its_ending() throws IOException {
        assertEquals("3, 4", words("data: {survey: a.svy}\nsections: [wide: \"Q1\"]\n"));
    }

    @Test
    void a_dataset_has_figures_of_its_own() throws IOException {
        write("survey/text.md", "Moyenne $survey.mean('q1') de $survey.answers.\n");
        assertEquals(
                "Moyenne 3,5 de 2.",
                words("data: {survey: {svy: a.svy}}\nsections: [echo: text.md]\n"));
    }

    @Test
    void a_figure_that_is_not_there_is_told_with_those_that_are() throws IOException {
        write("survey/text.md", "$survey.mean('Q9') $survey.meen $survey.mean\n");
        assertEquals(
                """
                reference text.md:1:1: survey has no `mean('Q9')`
                  write `$survey.mean('Q1')`
                reference text.md:1:20: a dataset has no figure `meen`
                  write `$survey.mean('Q1')`
                reference text.md:1:33: survey has no `mean`
                  write `$survey.mean('Q1')`\
                """,
                words("data: {survey: {svy: a.svy}}\nsections: [echo: text.md]\n"));
    }

    @Test
    void columns_of_report_yaml_count_for_datasets_of_readers_too() throws IOException {
        assertEquals(
                "APG, WEOG",
                words(
                        "data: {survey: {svy: a.svy, columns: {group: {heading: region,"
                                + " vocabulary: un-regional-groups}}}}\n"
                                + "sections: [wide: group]\n"));
        assertTrue(
                words(
                                "data: {survey: {svy: a.svy, columns: {region: {vocabulary:"
                                        + " submission-kinds}}}}\nsections: [wide: region]\n")
                        .startsWith("unknown-code a.svy:1"));
    }

    @Test
    void columns_are_found_by_a_pattern() throws IOException {
        assertEquals("3, 5", words("data: {survey: a.csv}\nsections: [wide: \"q*\"]\n"));
        assertEquals(
                "missing-column report.yaml:7:19: survey has no column `z*`\n"
                        + "  use one of these, or correct the heading",
                words("data: {survey: a.csv}\nsections: [wide: \"z*\"]\n"));
        write("survey/b.csv", "Name\nAna\n");
        assertEquals(
                "missing-column report.yaml:7:12: the section `wide` needs columns like `Q*`, and"
                        + " b.csv has none\n"
                        + "  name another dataset with `data:`, or mend the headings",
                words("data: {survey: b.csv}\nsections: [wide: name]\n"));
    }

    /// The paragraphs, or what is wrong.
    private String words(String report) throws IOException {
        write("survey/report.yaml", HEAD + report);
        var plugin =
                InstalledPlugin.onClassPath(
                        "toys",
                        "1.0.0",
                        PluginDataTest.class,
                        List.of(new Wide(), new Echo()),
                        List.of(new Svy()));
        var installation =
                new Installation(List.of(), List.of(parent.resolve("templates")), "1.0.0");
        try (var composer = new Composer(installation, PluginShelf.of(List.of(plugin)))) {
            var composed = composer.compose(new ComposeRequest(folder, null, false, null));
            var wrong =
                    composed.verdict().open().stream()
                            .map(one ->
                                    one.rule()
                                            + " "
                                            + one.position()
                                            + ": "
                                            + one.message()
                                            + "\n  "
                                            + one.fix())
                            .collect(Collectors.joining("\n"));
            return wrong.isEmpty()
                    ? Nodes.all(composed.document().orElseThrow().body(), Paragraph.class).stream()
                            .map(paragraph -> Nodes.text(paragraph.content()))
                            .collect(Collectors.joining("\n"))
                    : wrong;
        }
    }

    private void write(String file, String text) throws IOException {
        var path = parent.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    record File(
            @Option(doc = "A file.", main = true, required = true, names = Option.Names.FILE)
                    String file) {}

    /// Reads lines of `name=value`.
    private static final class Svy implements DatasetReader<File> {
        @Override
        public String key() {
            return "svy";
        }

        @Override
        public List<String> extensions() {
            return List.of("svy");
        }

        @Override
        public String description() {
            return "Reads answers.";
        }

        @Override
        public Class<File> options() {
            return File.class;
        }

        @Override
        public Dataset read(File options, ReaderRequest request) {
            var rows = new ArrayList<Row>();
            var sum = BigDecimal.ZERO;
            for (var line : request.files().text(options.file()).orElse("").lines().toList()) {
                var cells = new LinkedHashMap<String, String>();
                for (var part : line.split(" ")) {
                    var pair = part.split("=");
                    cells.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
                }
                sum = sum.add(new BigDecimal(cells.get("q1")));
                var position = SourcePosition.of(options.file(), rows.size() + 1, 1);
                rows.add(Datasets.row(rows.size() + 1, cells, position));
            }
            var dataset =
                    Datasets.listed(
                            request.name(),
                            options.file(),
                            Noun.of("answer", "answers"),
                            List.of(
                                    Column.text("q1").headed("Q1"),
                                    Column.text("q2").headed("Q2"),
                                    Column.text("region")),
                            rows);
            var mean = sum.divide(BigDecimal.valueOf(rows.size()));
            return Datasets.withMeasures(
                    dataset,
                    List.of(
                            Measure.number("mean", List.of("Q1"), mean).from("2 answers to Q1"),
                            Measure.number("answers", List.of(), BigDecimal.TWO)));
        }
    }

    record Columns(
            @Option(doc = "Columns.", main = true, names = Option.Names.COLUMNS)
                    List<String> columns) {}

    /// Prints the cells of some columns.
    private static final class Wide implements Section<Columns> {
        @Override
        public String name() {
            return "wide";
        }

        @Override
        public String description() {
            return "Shows columns.";
        }

        @Override
        public Class<Columns> options() {
            return Columns.class;
        }

        @Override
        public Optional<String> dataset(Columns options) {
            return Optional.of("survey");
        }

        @Override
        public List<String> requiredColumns(Columns options) {
            return options.columns().equals(List.of("name")) ? List.of("Q*") : List.of();
        }

        @Override
        public List<Block> compose(Columns options, SectionRequest request) {
            var cells = new ArrayList<String>();
            for (var row : request.data().rows()) {
                for (var pattern : options.columns()) {
                    request.data()
                            .columns(pattern)
                            .forEach(column -> cells.add(row.text(column.name())));
                }
            }
            return List.of(Blocks.paragraph(Inlines.plain(String.join(", ", cells))));
        }
    }

    private static final class Echo implements Section<File> {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String description() {
            return "Says it again.";
        }

        @Override
        public Class<File> options() {
            return File.class;
        }

        @Override
        public List<Block> compose(File options, SectionRequest request) {
            return request.markdown(options.file());
        }
    }
}
