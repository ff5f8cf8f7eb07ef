package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Paragraph;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Option;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

final class ComposerTest {
    private static final String HEAD =
            "rapporteur: 1\ntitle: Toys\ndate: 2024-06-20\nlanguage: en-GB\ntemplate: plain\n";

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void makeATemplateAndData() throws IOException {
        folder = parent.resolve("toys");
        write("templates/plain/template.yaml", "");
        write("toys/names.csv", "name\nAna\nBen\n");
    }

    @Test
    void sections_are_composed_in_the_order_of_report_yaml() throws IOException {
        var composed = compose("data: {names: names.csv}\nsections: [names, echo: hello, names]\n");
        assertEquals("", words(composed));
        assertEquals(List.of("Ana, Ben", "hello", "Ana, Ben"), paragraphs(composed));
        assertEquals(1, composed.pages());
        assertEquals("toys.pdf", composed.outputName());
    }

    @Test
    void annexes_follow_and_are_labelled() throws IOException {
        var composed =
                compose(
                        "sections: [echo: body]\nannexes:\n"
                                + "  - {title: A, sections: [echo: one]}\n"
                                + "  - {title: B, sections: [echo: two]}\n");
        assertEquals("", words(composed));
        assertEquals(
                List.of("Annex I", "Annex II"),
                composed.document().orElseThrow().annexes().stream()
                        .map(annex -> annex.label())
                        .toList());
    }

    @Test
    void what_a_condition_denies_is_left_out() throws IOException {
        var composed =
                compose(
                        "data: {names: names.csv}\nsections:\n  - echo: few\n"
                                + "    when: \"$names.count < 3\"\n  - echo: many\n"
                                + "    when: \"$names.count >= 3\"\n");
        assertEquals("", words(composed));
        assertEquals(List.of("few"), paragraphs(composed));
    }

    @Test
    void a_section_that_throws_is_a_finding_and_the_others_stand() throws IOException {
        var composed = compose("sections: [echo: before, throws, echo: after]\n");
        assertEquals(
                "error[section-failed] report.yaml:6:26: section `throws` of plugin toys 1.0.0"
                        + " failed: IllegalStateException: no ink",
                words(composed).replaceFirst(", in .*", ""));
        assertEquals(
                List.of(
                        "before",
                        "The section “throws” could not be composed; see the findings.",
                        "after"),
                paragraphs(composed));
    }

    @Test
    void a_draft_shows_where_a_section_failed() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.yaml"), HEAD + "sections: [throws]\n");
        try (var composer = composer()) {
            var composed = composer.compose(new ComposeRequest(folder, null, true, null));
            assertEquals(
                    List.of("The section “throws” could not be composed; see the findings."),
                    paragraphs(composed));
            assertTrue(composed.canBeWritten());
            assertEquals(
                    1,
                    Optional.ofNullable(composed.document().orElseThrow().draft())
                            .orElseThrow()
                            .size());
        }
    }

    @Test
    void an_unknown_section_names_those_that_are_installed() throws IOException {
        var composed = compose("sections: [ecoh: x]\n");
        assertEquals(
                "error[unknown-section] report.yaml:6:12: no installed plugin has a section"
                        + " `ecoh`; did you mean `echo`?",
                words(composed));
    }

    @Test
    void a_column_that_a_section_needs_is_asked_for_before_it_is_composed() throws IOException {
        write("toys/names.csv", "nam\nAna\n");
        var composed = compose("data: {names: names.csv}\nsections: [names]\n");
        assertTrue(
                words(composed).contains("error[missing-column] report.yaml:7:12"),
                words(composed));
        assertEquals(
                List.of("The section “names” could not be composed; see the findings."),
                paragraphs(composed));
    }

    @Test
    void findings_of_a_section_are_judged_by_report_yaml() throws IOException {
        assertEquals(
                "warning[toy] report.yaml:6:12: careful", words(compose("sections: [warns]\n")));
        assertEquals("", words(compose("rules: {toy: off}\nsections: [warns]\n")));
    }

    @Test
    void a_report_without_a_template_cannot_be_written() throws IOException {
        Files.delete(parent.resolve("templates/plain/template.yaml"));
        var composed = compose("sections: [echo: x]\n");
        assertEquals(
                "error[unknown-template] report.yaml:5:11: there is no report template `plain`",
                words(composed));
        assertFalse(composed.canBeWritten());
        assertEquals(0, composed.pages());
        assertThrows(
                IllegalStateException.class, () -> composed.write(new ByteArrayOutputStream()));
    }

    @Test
    void the_same_folder_gives_the_same_bytes() throws IOException {
        var report = "data: {names: names.csv}\nsections: [names]\n";
        var first = bytes(compose(report));
        assertEquals("%PDF-", new String(first, 0, 5, StandardCharsets.ISO_8859_1));
        assertArrayEquals(first, bytes(compose(report)));
    }

    @Test
    void a_pdf_is_no_input_of_its_report() throws IOException {
        var composed = compose("sections: [echo: x]\n");
        composed.write(folder.resolve("toys.pdf"));
        assertFalse(composed.isInput(folder.resolve("toys.pdf")));
        assertTrue(composed.isInput(folder.resolve("names.csv")));
        assertFalse(composed.isInput(parent.resolve("templates/plain/template.yaml")));
    }

    private Composition compose(String report) throws IOException {
        write("toys/report.yaml", HEAD + report);
        try (var composer = composer()) {
            return composer.compose(new ComposeRequest(folder, null, false, null));
        }
    }

    private Composer composer() {
        var plugin =
                InstalledPlugin.onClassPath(
                        "toys",
                        "1.0.0",
                        ComposerTest.class,
                        List.of(new Names(), new Echo(), new Throws(), new Warns()),
                        List.of());
        var installation =
                new Installation(List.of(), List.of(parent.resolve("templates")), "1.0.0");
        return new Composer(installation, PluginShelf.of(List.of(plugin)));
    }

    private void write(String file, String text) throws IOException {
        var path = parent.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static byte[] bytes(Composition composed) throws IOException {
        var out = new ByteArrayOutputStream();
        composed.write(out);
        return out.toByteArray();
    }

    /// The words of paragraphs, and of the boxes that stand for sections which failed.
    private static List<String> paragraphs(Composition composed) {
        return Nodes.all(composed.document().orElseThrow().body(), Block.class).stream()
                .flatMap(block ->
                        switch (block) {
                            case Paragraph paragraph -> Stream.of(Nodes.text(paragraph.content()));
                            case Figure box -> Stream.of(box.alternative());
                            default -> Stream.<String>empty();
                        })
                .toList();
    }

    private static String words(Composition composed) {
        var lines =
                composed.verdict().open().stream()
                        .map(one ->
                                one.severity().name().toLowerCase(Locale.ROOT)
                                        + "["
                                        + one.rule()
                                        + "] "
                                        + one.position()
                                        + ": "
                                        + one.message())
                        .toList();
        return String.join("\n", lines);
    }

    record None() {}

    record Words(@Option(doc = "What to say.", main = true) String words) {}

    private abstract static sealed class Toy implements Section<None> {
        @Override
        public String description() {
            return "A toy.";
        }

        @Override
        public Class<None> options() {
            return None.class;
        }
    }

    private static final class Names extends Toy {
        @Override
        public String name() {
            return "names";
        }

        @Override
        public Optional<String> dataset(None options) {
            return Optional.of("names");
        }

        @Override
        public List<String> requiredColumns(None options) {
            return List.of("name");
        }

        @Override
        public List<Block> compose(None options, SectionRequest request) {
            var names = new ArrayList<String>();
            request.data().rows().forEach(row -> names.add(row.text("name")));
            return List.of(Blocks.paragraph(Inlines.plain(String.join(", ", names))));
        }
    }

    private static final class Throws extends Toy {
        @Override
        public String name() {
            return "throws";
        }

        @Override
        public List<Block> compose(None options, SectionRequest request) {
            throw new IllegalStateException("no ink");
        }
    }

    private static final class Warns extends Toy {
        @Override
        public String name() {
            return "warns";
        }

        @Override
        public List<Block> compose(None options, SectionRequest request) {
            request.report(Finding.warning("toy", request.position(), "careful"));
            return List.of();
        }
    }

    private static final class Echo implements Section<Words> {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String description() {
            return "Says it again.";
        }

        @Override
        public Class<Words> options() {
            return Words.class;
        }

        @Override
        public List<Block> compose(Words options, SectionRequest request) {
            return List.of(Blocks.paragraph(Inlines.plain(options.words())));
        }
    }
}
