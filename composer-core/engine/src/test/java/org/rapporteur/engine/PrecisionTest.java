package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.document.Block;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.NoOptions;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts in which the rules must find something, and texts that they must leave alone.
final class PrecisionTest {
    private static final List<String> FILES =
            List.of(
                    "counts-en.txt",
                    "words-en.txt",
                    "stranger-en.txt",
                    "french.txt",
                    "spanish.txt",
                    "stranger-fr-es.txt",
                    "workshop/cases.txt");

    /// What the report folders of the cases hold, by the folder of the cases.
    private static final Map<String, List<String>> DATA =
            Map.of(
                    "report",
                    List.of(
                            "data/contributions.csv",
                            "data/submissions.csv",
                            "data/participants.csv"),
                    "workshop",
                    List.of(
                            "data/delegates.csv",
                            "data/proposals.csv",
                            "vocabularies/sectors.csv",
                            "vocabularies/themes.csv"));

    private static final Map<PrecisionCase, String> SAID = new HashMap<>();

    @TempDir static Path parent;
    private static Composer composer;

    @BeforeAll
    static void open() throws IOException {
        write("templates/plain/template.yaml", "");
        for (var folder : DATA.keySet()) {
            for (var file : DATA.get(folder)) {
                var name = file.substring(file.indexOf('/') + 1);
                write(folder + "/" + file, resource(beside(folder) + name));
            }
        }
        var plugin =
                InstalledPlugin.onClassPath(
                        "toys",
                        "1.0.0",
                        PrecisionTest.class,
                        List.of(new Text("narrative"), new Text("empty")),
                        List.of());
        composer =
                new Composer(
                        new Installation(List.of(), List.of(parent.resolve("templates")), "1.0.0"),
                        PluginShelf.of(List.of(plugin)));
    }

    @AfterAll
    static void close() {
        composer.close();
    }

    static Stream<PrecisionCase> cases() {
        return FILES.stream().flatMap(file -> PrecisionCase.read(file, resource(file)).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rules_say_what_they_should(PrecisionCase one) throws IOException {
        assertEquals(one.expected(), said(one), one.text());
    }

    /// What docs/rules.md says of the rules is what the cases give.
    @Test
    void the_documentation_has_the_figures_of_the_cases() throws IOException {
        var score = new PrecisionScore();
        for (var one : cases().toList()) {
            score.add(one, said(one));
        }
        var rules = Files.readString(Path.of("../../docs/rules.md"));
        assertTrue(rules.replaceAll("\\s+", " ").contains(score.words()), score.words());
    }

    private static String said(PrecisionCase one) throws IOException {
        var known = SAID.get(one);
        if (known == null) {
            known = said(findings(one));
            SAID.put(one, known);
        }
        return known;
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        "%s \"%s\" %s"
                                .formatted(
                                        finding.rule(),
                                        typed(finding.quote()),
                                        finding.severity().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// With blanks as they are typed: French has narrow ones before signs.
    private static String typed(String quote) {
        return quote.replace('\u202f', ' ');
    }

    private static List<Finding> findings(PrecisionCase one) throws IOException {
        var folder = one.file().contains("/") ? "workshop" : "report";
        var report = resource(beside(folder) + "report.yaml");
        write(folder + "/report.yaml", report.replace("LANGUAGE", one.language()));
        write(folder + "/text.md", one.text());
        return composer.compose(new ComposeRequest(parent.resolve(folder), null, false, null))
                .verdict()
                .open();
    }

    private static String beside(String folder) {
        return folder.equals("report") ? "" : folder + "/";
    }

    private static String resource(String name) {
        try (var in = PrecisionTest.class.getResourceAsStream("precision/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(String file, String text) throws IOException {
        var path = parent.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /// The text of the case, or nothing.
    private record Text(String name) implements Section<NoOptions> {

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
            return name.equals("narrative") ? request.markdown("text.md") : List.of();
        }
    }
}
