package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.Block;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.Check;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;
import org.rapporteur.section.Option;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Rules that a plugin adds.
final class PluginChecksTest {
    @TempDir Path parent;

    @BeforeEach
    void write() throws IOException {
        write("templates/plain/template.yaml", "");
        write("toys/names.csv", "name\nAna\nBen\n");
        write("toys/vocabularies/moods.csv", "code,label\nG,Good\n");
        write("toys/aliases.csv", "name,other,same\nAna,Anna,yes\nAna,Ben,no\n");
        write("toys/text.md", "There is a *bad word*, and\nthere are $names.count names.\n");
    }

    @Test
    void find_words_where_they_stand() throws IOException {
        assertEquals(
                "warning[toy-words] text.md:1:13: \"bad word\" is no good word",
                words(findings("", new Words())));
    }

    @Test
    void see_the_figures_that_are_bound_to_data() throws IOException {
        assertEquals(
                "advice[toy-figures] text.md:2:11: names.count = 2 (names.csv)",
                words(findings("", new Figures())));
    }

    @Test
    void look_up_data_vocabularies_aliases_terms_and_figures() throws IOException {
        assertEquals(
                "advice[toy-looks] report.yaml:6:8: 2 names, Good, SAME, DIFFERENT, UNKNOWN, ink:"
                        + " black stuff, 2024-06-20, no $nothing",
                words(findings("glossary: {ink: black stuff}\n", new Looks())));
    }

    @Test
    void are_switched_off_and_re_rated_like_those_of_the_tool() throws IOException {
        assertEquals("", words(findings("rules: {toy-words: off}\n", new Words())));
        assertTrue(
                words(findings("rules: {toy-words: error}\n", new Words()))
                        .startsWith("error[toy-words]"));
    }

    @Test
    void that_are_off_do_not_run() throws IOException {
        assertEquals("", words(findings("rules: {toy-throws: off}\n", new Throws())));
    }

    @Test
    void have_options_beside_their_severity() throws IOException {
        assertEquals(
                "error[toy-words] text.md:2:24: \"names\" is no good word",
                words(
                        findings(
                                "rules: {toy-words: {severity: error, word: names}}\n",
                                new Words())));
        assertEquals(
                "error[unknown-key] report.yaml:6:21: unknown option of rule `toy-words` `wrod`;"
                        + " did you mean `word`?",
                words(findings("rules: {toy-words: {wrod: names}}\n", new Words())));
    }

    @Test
    void that_have_no_options_get_none() throws IOException {
        assertEquals(
                "error[unknown-key] report.yaml:6:9: the rule `raw-html` has no options",
                words(findings("rules: {raw-html: {loud: true}}\n")));
    }

    @Test
    void that_fail_are_told_and_the_others_run() throws IOException {
        var findings = words(findings("", new Throws(), new Words()));
        assertTrue(
                findings.startsWith(
                        "error[check-failed] report.yaml: rule `toy-throws` of plugin toys 1.0.0"
                                + " failed: IllegalStateException: no nerves"),
                findings);
        assertTrue(findings.contains("warning[toy-words]"), findings);
    }

    @Test
    void report_under_their_own_id_only() throws IOException {
        var findings = words(findings("", new Impostor()));
        assertTrue(
                findings.contains(
                        "rule `toy-impostor` of plugin toys 1.0.0 failed: IllegalArgumentException:"
                                + " it reports under `missing-glyph` and not under its own id"),
                findings);
    }

    @Test
    void cannot_take_the_place_of_a_rule_of_the_tool() throws IOException {
        assertEquals(
                "warning[plugin-ambiguous] report.yaml: the rule `raw-html` of plugin toys 1.0.0 is"
                        + " left out: the tool has a rule of that id",
                words(findings("", new Named("raw-html"))));
    }

    @Test
    void are_known_where_report_yaml_names_them() throws IOException {
        assertEquals("", words(findings("rules: {raw-htm: off}\n", new Named("raw-htm"))));
        assertEquals(
                "warning[unknown-rule] report.yaml:6:9: there is no rule `toy-word`; did you mean"
                        + " `toy-words`?",
                words(findings("rules: {toy-word: off, toy-words: off}\n", new Words())));
    }

    private List<Finding> findings(String report, Check<?>... checks) throws IOException {
        write(
                "toys/report.yaml",
                "rapporteur: 1\ntitle: Toys\ndate: 2024-06-20\nlanguage: en-GB\ntemplate: plain\n"
                        + report
                        + "data: {names: names.csv}\nsections: [text]\n");
        if (report.isEmpty() || report.startsWith("glossary")) {
            write(
                    "toys/report.yaml",
                    "rapporteur: 1\ntitle: Toys\ndate: 2024-06-20\nlanguage: en-GB\ntemplate:"
                            + " plain\ndata: {names: names.csv}\nsections: [text]\n"
                            + report);
        }
        var plugin =
                InstalledPlugin.onClassPath(
                        "toys",
                        "1.0.0",
                        PluginChecksTest.class,
                        List.of(new Text()),
                        List.of(),
                        List.of(checks));
        var installation =
                new Installation(List.of(), List.of(parent.resolve("templates")), "1.0.0");
        try (var composer = new Composer(installation, PluginShelf.of(List.of(plugin)))) {
            return composer.compose(new ComposeRequest(parent.resolve("toys"), null, false, null))
                    .verdict()
                    .open();
        }
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(one ->
                        one.severity().name().toLowerCase(Locale.ROOT)
                                + "["
                                + one.rule()
                                + "] "
                                + one.position()
                                + ": "
                                + one.message())
                .collect(Collectors.joining("\n"));
    }

    private void write(String file, String text) throws IOException {
        var path = parent.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static final class Text implements Section<NoOptions> {
        @Override
        public String name() {
            return "text";
        }

        @Override
        public String description() {
            return "A text.";
        }

        @Override
        public Class<NoOptions> options() {
            return NoOptions.class;
        }

        @Override
        public List<Block> compose(NoOptions options, SectionRequest request) {
            return request.markdown("text.md");
        }
    }

    record Word(@Option(doc = "The word.", byDefault = "bad word") String word) {}

    private static final class Words implements Check<Word> {
        @Override
        public String rule() {
            return "toy-words";
        }

        @Override
        public String description() {
            return "A word.";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Class<Word> options() {
            return Word.class;
        }

        @Override
        public void check(Word options, CheckRequest request) {
            for (var passage : request.document().passages()) {
                int at = passage.text().indexOf(options.word());
                if (at >= 0) {
                    request.report(
                            Finding.warning(
                                            rule(),
                                            passage.position(at),
                                            "\"" + options.word() + "\" is no good word")
                                    .quoting(options.word()));
                }
            }
        }
    }

    private abstract static class Toy implements Check<NoOptions> {
        @Override
        public String description() {
            return "A toy.";
        }

        @Override
        public Severity severity() {
            return Severity.ADVICE;
        }

        @Override
        public Class<NoOptions> options() {
            return NoOptions.class;
        }
    }

    private static final class Figures extends Toy {
        @Override
        public String rule() {
            return "toy-figures";
        }

        @Override
        public void check(NoOptions options, CheckRequest request) {
            for (var passage : request.document().passages()) {
                for (var figure : passage.figures()) {
                    var datum = figure.datum();
                    request.report(
                            Finding.advice(
                                    rule(),
                                    passage.position(figure.from()),
                                    datum.expression()
                                            + " = "
                                            + datum.value()
                                            + " ("
                                            + datum.source()
                                            + ")"));
                }
            }
        }
    }

    private static final class Looks extends Toy {
        @Override
        public String rule() {
            return "toy-looks";
        }

        @Override
        public void check(NoOptions options, CheckRequest request) {
            var names = request.dataset("names").orElseThrow();
            request.report(
                    Finding.advice(
                            rule(),
                            request.position(names),
                            String.join(
                                    ", ",
                                    names.count() + " names",
                                    request.vocabulary("moods")
                                            .flatMap(moods -> moods.find("g"))
                                            .orElseThrow()
                                            .label(Locale.ROOT),
                                    request.aliases().between("Anna", "Ana").name(),
                                    request.aliases().between("Ana", "Ben").name(),
                                    request.aliases().between("Ana", "Cleo").name(),
                                    "ink: " + request.glossary().get("ink"),
                                    request.figure("report.date").orElseThrow().value(),
                                    request.figure("nothing").isPresent() ? "" : "no $nothing")));
        }
    }

    private static final class Throws extends Toy {
        @Override
        public String rule() {
            return "toy-throws";
        }

        @Override
        public void check(NoOptions options, CheckRequest request) {
            throw new IllegalStateException("no nerves");
        }
    }

    private static final class Impostor extends Toy {
        @Override
        public String rule() {
            return "toy-impostor";
        }

        @Override
        public void check(NoOptions options, CheckRequest request) {
            request.report(
                    Finding.error(
                            "missing-glyph",
                            request.document()
                                    .all(org.rapporteur.document.Paragraph.class)
                                    .getFirst()
                                    .position(),
                            "!"));
        }
    }

    private static final class Named extends Toy {
        private final String rule;

        Named(String rule) {
            this.rule = rule;
        }

        @Override
        public String rule() {
            return rule;
        }

        @Override
        public void check(NoOptions options, CheckRequest request) {}
    }
}
