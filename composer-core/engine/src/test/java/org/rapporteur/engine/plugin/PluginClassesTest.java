package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a plugin may see, tried by plugins.
class PluginClassesTest {
    @TempDir Path folder;
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void a_plugin_sees_the_api_the_jdk_and_its_own_classes() throws IOException {
        compose(
                plugin(
                                """
                                var words = java.util.regex.Pattern.compile(" ").split(Words.TEXT);
                                var sql = java.sql.Types.INTEGER;
                                return List.of(Blocks.paragraph(Inlines.plain(words[0])));
                                """)
                        .source("Words", "final class Words { static String TEXT = \"a b\"; }"));
        assertEquals(List.of(), findings);
    }

    @Test
    void a_declared_library_is_the_applications_own() throws IOException {
        compose(
                plugin(
                                """
                                if (org.jsoup.Jsoup.class.getClassLoader() == Toy.class.getClassLoader())
                                    throw new IllegalStateException("two of them");
                                org.jfree.chart.util.Args.nullNotPermitted("", "");
                                return List.of();
                                """)
                        .says("Rapporteur-Libraries", "jsoup, jfreechart"));
        assertEquals(List.of(), findings);
    }

    @Test
    void a_library_that_is_not_declared_is_refused_with_what_to_declare() throws IOException {
        compose(plugin("org.jsoup.Jsoup.parse(\"\"); return List.of();"));
        assertEquals(
                "section `toy` of plugin org.example.toy 1.2.0 failed: ClassNotFoundException:"
                        + " org.jsoup.Jsoup is not open to plugin org.example.toy: add"
                        + " `Rapporteur-Libraries: jsoup` to the plugin's manifest, in Toy.compose"
                        + " (Toy.java:14)",
                message());
    }

    @Test
    void the_engine_is_refused() throws IOException {
        compose(
                plugin(
                        "org.rapporteur.engine.plugin.PluginShelf.open(List.of(), null);"
                                + " return List.of();"));
        assertEquals(
                "section `toy` of plugin org.example.toy 1.2.0 failed: ClassNotFoundException:"
                    + " org.rapporteur.engine.plugin.PluginShelf is not open to plugin"
                    + " org.example.toy: use org.rapporteur.section, .document, .data and .finding,"
                    + " the rest is internal, in Toy.compose (Toy.java:14)",
                message());
    }

    @Test
    void the_plugin_manager_is_refused() throws IOException {
        compose(plugin("new org.pf4j.DefaultPluginManager(); return List.of();"));
        assertEquals(
                "section `toy` of plugin org.example.toy 1.2.0 failed: ClassNotFoundException:"
                    + " org.pf4j.DefaultPluginManager is not open to plugin org.example.toy: of"
                    + " PF4J use Extension and ExtensionPoint only, in Toy.compose (Toy.java:14)",
                message());
    }

    @Test
    void what_the_application_has_is_refused_with_what_to_use_instead() throws IOException {
        compose(plugin("org.slf4j.LoggerFactory.getLogger(\"toy\"); return List.of();"));
        assertEquals(
                "section `toy` of plugin org.example.toy 1.2.0 failed: ClassNotFoundException:"
                    + " org.slf4j.LoggerFactory is not open to plugin org.example.toy: tell what is"
                    + " wrong with `request.report(Finding.warning(…))`: nobody reads a log, in"
                    + " Toy.compose (Toy.java:14)",
                message());
    }

    @Test
    void the_pdf_library_is_refused_with_what_to_use_instead() throws IOException {
        compose(plugin("new org.openpdf.text.Document(); return List.of();"));
        assertEquals(
                "section `toy` of plugin org.example.toy 1.2.0 failed: ClassNotFoundException:"
                    + " org.openpdf.text.Document is not open to plugin org.example.toy: return"
                    + " `Blocks`; what they have not, draw with `Blocks.drawing`, in Toy.compose"
                    + " (Toy.java:14)",
                message());
    }

    @Test
    void resources_come_from_the_plugins_own_jar() throws IOException {
        compose(
                plugin(
                                """
                                var loader = Toy.class.getClassLoader();
                                if (loader.getResource("words.txt") == null)
                                    throw new IllegalStateException("own file is missing");
                                if (loader.getResource("org/rapporteur/section/Section.class") != null)
                                    throw new IllegalStateException("a file of the application");
                                return List.of();
                                """)
                        .entry("words.txt", "word"));
        assertEquals(List.of(), findings);
    }

    @Test
    void a_plugin_uses_the_classes_of_a_plugin_that_it_depends_on() throws IOException {
        ToyJar.of(folder, "z-words.jar", "org.example.words")
                .section("More", "more")
                .source("Words", "public final class Words { public static String TEXT = \"a\"; }")
                .write();
        var toy = plugin("return List.of(Blocks.paragraph(Inlines.plain(Words.TEXT)));");
        toy.source("Words", "public final class Words { public static String TEXT = \"a\"; }")
                .without("toy/Words.class")
                .says("Plugin-Dependencies", "org.example.words@>=1.0.0")
                .write();
        try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
            run(shelf);
        }
        assertEquals(List.of(), findings);
    }

    private ToyJar plugin(String body) {
        return ToyJar.of(folder, "toy.jar", "org.example.toy").section("Toy", "toy", body);
    }

    private void compose(ToyJar jar) throws IOException {
        try (var shelf = PluginShelf.open(List.of(jar.write()), findings::add)) {
            run(shelf);
        }
    }

    @SuppressWarnings("NullAway") // these toys ask for nothing
    private void run(PluginShelf shelf) {
        var toy = section(shelf, "toy").orElseThrow();
        new SectionRunner()
                .run(
                        toy.plugin(),
                        "section `toy`",
                        SourcePosition.of("report.yaml", 3, 5),
                        () -> toy.section().compose(null, null),
                        findings::add);
    }

    private String message() {
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst().message();
    }

    private Optional<InstalledSection> section(PluginShelf shelf, String name) {
        return shelf.section(name, SourcePosition.UNKNOWN, findings::add);
    }
}
