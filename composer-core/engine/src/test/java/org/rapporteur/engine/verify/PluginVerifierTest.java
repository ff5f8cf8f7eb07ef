package org.rapporteur.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Installation;
import org.rapporteur.engine.plugin.ToyJar;
import org.rapporteur.finding.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is said of jars before they are installed.
class PluginVerifierTest {
    private static final String REPORT =
            """
            rapporteur: 1
            title: Sample
            date: 2024-06-20
            language: en-GB
            template: plain
            sections: [toy]
            """;

    @TempDir Path folder;

    @Test
    void nothing_is_wrong_with_a_good_plugin() throws IOException {
        var result = verify(good());
        assertEquals("", words(result, Severity.ADVICE));
        assertEquals(List.of(), result.capabilities());
        assertEquals(
                "%PDF-",
                new String(result.sample(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_keeps_a_jar_from_being_loaded_is_an_error() throws IOException {
        assertEquals(
                "error plugin-broken: toy.jar does not say which versions of the API it works with",
                words(verify(good().doesNotSay("Plugin-Requires"))));
        assertEquals(
                "error plugin-empty: toy.jar has an empty META-INF/extensions.idx, so that it adds"
                        + " nothing",
                words(verify(good().entry("META-INF/extensions.idx", ""))));
    }

    @Test
    void a_later_java_is_named() throws IOException {
        var jar = good().write();
        ToyJar.makeLater(jar, "toy/Toy.class", 99);
        assertTrue(
                words(verify(jar))
                        .startsWith(
                                "error plugin-class-version: toy.Toy is compiled for Java 55, and"
                                        + " this is Java "),
                words(verify(jar)));
    }

    @Test
    void a_member_that_the_api_has_not_is_named_with_its_place() throws IOException {
        assertEquals(
                """
                error plugin-link: it calls org.rapporteur.document.Blocks.table(int), which API \
                1.0.0 has not, in Toy.compose (Toy.java:14)
                error plugin-sample: its sample, report.yaml:6:12: error[section-failed]: section \
                `toy` of plugin org.example.toy 1.2.0 failed: NoSuchMethodError: \
                'org.rapporteur.document.Block org.rapporteur.document.Blocks.table(int)', in \
                Toy.compose (Toy.java:14)\
                """,
                words(
                        verify(
                                good("return List.of(Blocks.table(3));")
                                        .classNamed(
                                                "org.rapporteur.document.Blocks",
                                                """
                                                package org.rapporteur.document;
                                                public class Blocks {
                                                    public static Block table(int rows) { return null; }
                                                }
                                                """)
                                        .without("org/rapporteur/document/Blocks.class"))));
    }

    @Test
    void internals_and_undeclared_libraries_are_refused() throws IOException {
        var words =
                words(
                        verify(
                                good(
                                        """
                                        if (request == null) {
                                            org.rapporteur.engine.plugin.PluginShelf.open(List.of(), null);
                                            org.jsoup.Jsoup.parse("");
                                        }
                                        return List.of();
                                        """)));
        assertEquals(
                """
                error plugin-link: it calls org.jsoup.Jsoup, which is not there, in Toy.compose \
                (Toy.java:16)
                error plugin-link: it calls org.rapporteur.engine.plugin.PluginShelf, which is \
                internal, in Toy.compose (Toy.java:15)\
                """,
                words);
        assertEquals(
                "",
                words(
                        verify(
                                good("if (request == null) org.jsoup.Jsoup.parse(\"\"); return"
                                                + " List.of();")
                                        .says("Rapporteur-Libraries", "jsoup"))));
    }

    @Test
    void constructors_of_records_are_refused() throws IOException {
        assertEquals(
                "error plugin-constructor: it calls the constructor of ListItem, which may gain"
                        + " parameters, in Toy.compose (Toy.java:14)",
                words(verify(good("new ListItem(List.of()); return List.of();"))));
        assertEquals(
                "error plugin-constructor: it calls the constructor of ListItem, which may gain"
                        + " parameters, in Toy.compose (Toy.java:14)",
                words(
                        verify(
                                good(
                                        "java.util.function.Function<List<Block>, ListItem> f ="
                                                + " ListItem::new; return List.of();"))));
    }

    @Test
    void switches_without_default_are_refused() throws IOException {
        var sealed =
                good(
                        """
                        for (var block : request.markdown("x.md")) {
                            var name = switch (block) {
                                case Heading h -> "h"; case Paragraph p -> "p";
                                case NumberedParagraph n -> "n"; case BulletList l -> "l";
                                case OrderedList l -> "o"; case DefinitionList d -> "d";
                                case Table t -> "t"; case Chart c -> "c"; case Figure f -> "f";
                                case Quote q -> "q"; case CodeBlock c -> "c"; case PageBreak p -> "b";
                                case Part p -> "part";
                            };
                        }
                        return List.of();
                        """);
        assertTrue(
                words(verify(sealed))
                        .startsWith(
                                "error plugin-switch: a switch over types of the API (Heading …)"
                                        + " has no `default`, in Toy.compose (Toy.java:15)"),
                words(verify(sealed)));
        var constants =
                good(
                        """
                        var align = TableColumn.Align.END;
                        int n = switch (align) {
                            case START -> 1; case CENTER -> 2; case END -> 3; case DECIMAL -> 4;
                        };
                        return List.of();
                        """);
        assertTrue(
                words(verify(constants)).startsWith("error plugin-switch: a switch over types of"),
                words(verify(constants)));
        assertEquals(
                "",
                words(
                        verify(
                                good(
                                        """
                                        int n = 0;
                                        for (var block : List.<Block>of()) {
                                            n += switch (block) { case Heading h -> 1; default -> 2; };
                                        }
                                        return List.of();
                                        """))));
    }

    @Test
    void what_it_may_do_is_listed() throws IOException {
        var result =
                verify(
                        good(
                                """
                                if (request == null) try {
                                    java.nio.file.Files.delete(java.nio.file.Path.of("x"));
                                    new java.net.Socket("x", 1).close();
                                    new ProcessBuilder("x").start();
                                    Class.forName("x").getDeclaredMethod("y").invoke(null);
                                    System.loadLibrary("x");
                                    new Thread().start();
                                    System.getenv("HOME");
                                } catch (Exception e) { }
                                return List.of();
                                """));
        assertEquals(
                """
                advice plugin-capability: it reads or writes files (files), in Toy.compose (Toy.java:15)
                advice plugin-capability: it uses the network (network), in Toy.compose (Toy.java:16)
                advice plugin-capability: it starts or ends processes (processes), in Toy.compose (Toy.java:17)
                advice plugin-capability: it reaches code by reflection (reflection), in Toy.compose (Toy.java:18)
                advice plugin-capability: it runs native code (native), in Toy.compose (Toy.java:19)
                advice plugin-capability: it starts threads (threads), in Toy.compose (Toy.java:20)
                advice plugin-capability: it reads or changes settings of the process (settings), in \
                Toy.compose (Toy.java:21)\
                """,
                words(result, Severity.ADVICE));
        assertEquals(
                "files network processes reflection native threads settings",
                result.capabilities().stream()
                        .map(Capability::word)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void what_depends_on_day_or_user_is_told() throws IOException {
        assertEquals(
                """
                warning plugin-determinism: String.toUpperCase depends on the user's language, in \
                Toy.compose (Toy.java:14)
                warning plugin-determinism: LocalDate.now depends on the clock, in Toy.compose \
                (Toy.java:14)
                warning plugin-determinism: Random depends on chance, in Toy.compose (Toy.java:14)\
                """,
                words(
                        verify(
                                good(
                                        "java.time.LocalDate.now(); new Random(); new Random(7);"
                                                + " \"a\".toUpperCase(); return List.of();"))));
    }

    @Test
    void a_sample_that_is_not_the_same_twice_is_told() throws IOException {
        assertTrue(
                words(
                                verify(
                                        good(
                                                "return List.of(Blocks.paragraph(Inlines.plain("
                                                        + "Locale.getDefault().toString())));")))
                        .contains(
                                "error plugin-sample: its sample gives another PDF for another user"
                                        + " (locale, time zone, folder): byte "));
    }

    @Test
    void labels_of_all_languages_are_compared() throws IOException {
        assertEquals(
                """
                warning plugin-label: labels_fr.properties: no label title
                warning plugin-label: labels_fr.properties: total prints [], in English [{0}]\
                """,
                words(
                        verify(
                                good().entry(
                                                "META-INF/rapporteur/labels.properties",
                                                "total=All {0}\ntitle=T\n")
                                        .entry(
                                                "META-INF/rapporteur/labels_fr.properties",
                                                "total=Tous\n"))));
    }

    @Test
    void what_must_not_be_in_the_jar_is_told() throws IOException {
        assertEquals(
                """
                error plugin-class-version: org/rapporteur/engine/X.class is no class file that \
                this Java can read
                error plugin-bundled: the jar lib/x.jar inside the jar is not loaded
                error plugin-bundled: it carries a part of the tool itself (org/rapporteur/engine/X.class)\
                """,
                words(
                        verify(
                                good().entry("lib/x.jar", "")
                                        .entry("org/rapporteur/engine/X.class", ""))));
    }

    @Test
    void documentation_and_its_examples_are_asked_for() throws IOException {
        assertEquals(
                "warning plugin-documentation: nothing is said of `toy` but one sentence",
                words(verify(good().without("META-INF/rapporteur/docs/toy.md"))));
        assertEquals(
                "error plugin-documentation: the example in docs/toy.md is wrong: unknown option of"
                        + " toy `tpo`",
                words(
                        verify(
                                good().entry(
                                                "META-INF/rapporteur/docs/toy.md",
                                                "```yaml\n"
                                                        + "sections:\n"
                                                        + "  - toy:\n"
                                                        + "    tpo: 3\n"
                                                        + "```\n"))));
    }

    @Test
    void without_a_sample_nothing_was_composed() throws IOException {
        assertEquals(
                "warning plugin-sample: it has no sample report, so that nothing was composed",
                words(verify(good().without("META-INF/rapporteur/sample/report.yaml"))));
    }

    private ToyJar good() {
        return good("return List.of(Blocks.paragraph(Inlines.plain(\"good\")));");
    }

    private ToyJar good(String body) {
        return ToyJar.of(folder, "toy.jar", "org.example.toy")
                .says("Plugin-Provider", "Example")
                .says("Plugin-Description", "Toys.")
                .says("Plugin-License", "Apache-2.0")
                .entry("META-INF/rapporteur/docs/toy.md", "```yaml\nsections: [toy]\n```\n")
                .entry("META-INF/rapporteur/sample/report.yaml", REPORT)
                .section("Toy", "toy", body);
    }

    private PluginVerifier.Result verify(ToyJar jar) throws IOException {
        return verify(jar.write());
    }

    private PluginVerifier.Result verify(Path jar) throws IOException {
        Files.createDirectories(folder.resolve("templates/plain"));
        Files.writeString(folder.resolve("templates/plain/template.yaml"), "");
        return PluginVerifier.verify(
                jar, new Installation(List.of(), List.of(folder.resolve("templates")), "1.0.0"));
    }

    private static String words(PluginVerifier.Result result) {
        return words(result, Severity.WARNING);
    }

    /// @param least weight of what is told
    private static String words(PluginVerifier.Result result, Severity least) {
        return result.findings().stream()
                .filter(one -> one.severity().compareTo(least) <= 0)
                .map(one ->
                        one.severity().name().toLowerCase(Locale.ROOT)
                                + " "
                                + one.rule()
                                + ": "
                                + one.message())
                .collect(Collectors.joining("\n"));
    }
}
