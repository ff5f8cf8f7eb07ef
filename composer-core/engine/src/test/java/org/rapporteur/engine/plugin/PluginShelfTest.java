package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class PluginShelfTest {
    @TempDir Path folder;
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void a_good_plugin_says_what_it_is() throws IOException {
        ToyJar.of(folder, "cloud.jar", "org.example.cloud")
                .says("Plugin-Provider", "Example Org")
                .says("Plugin-Description", "Draws clouds.")
                .says("Plugin-License", "Apache-2.0")
                .section("Cloud", "word-cloud")
                .entry("META-INF/rapporteur/labels.properties", "title=Café\n")
                .write();

        try (var shelf = open()) {
            var plugin = shelf.plugins().getFirst();
            assertEquals("org.example.cloud 1.2.0", plugin.label());
            assertEquals(">=1.0.0 & <2.0.0", plugin.requires());
            assertEquals("Example Org", plugin.provider());
            assertEquals("Draws clouds.", plugin.description());
            assertEquals("Apache-2.0", plugin.license());
            assertEquals("cloud.jar", plugin.jar().getFileName().toString());
            assertEquals(
                    "title=Café\n",
                    plugin.resource("META-INF/rapporteur/labels.properties").orElseThrow());
            assertTrue(plugin.resource("META-INF/rapporteur/labels_fr.properties").isEmpty());
            assertTrue(plugin.resource("org/rapporteur/section/Section.class").isEmpty());
            assertEquals(List.of("word-cloud"), List.copyOf(shelf.sectionNames()));
            assertEquals(
                    plugin, section(shelf, "org.example.cloud/word-cloud").orElseThrow().plugin());
            assertTrue(section(shelf, "org.example.other/word-cloud").isEmpty());
        }
        assertEquals("", report());
    }

    @Test
    void plugins_stand_in_the_order_of_their_file_names() throws IOException {
        ToyJar.of(folder, "b.jar", "first.by.id").section("B", "b").write();
        ToyJar.of(folder, "a.jar", "second.by.id").section("A", "a").write();

        try (var shelf = open()) {
            assertEquals(
                    List.of("second.by.id", "first.by.id"),
                    shelf.plugins().stream().map(InstalledPlugin::id).toList());
        }
    }

    @Test
    void two_files_of_one_plugin_are_an_error() throws IOException {
        ToyJar.of(folder, "a.jar", "org.example.x").section("A", "a").write();
        ToyJar.of(folder, "b.jar", "org.example.x")
                .says("Plugin-Version", "1.3.0")
                .section("B", "b")
                .write();

        try (var shelf = open()) {
            assertEquals(List.of("a"), List.copyOf(shelf.sectionNames()));
        }
        assertEquals(
                """
                ERROR plugin-duplicate plugins/b.jar: the plugin org.example.x is there twice: \
                a.jar (1.2.0) and b.jar (1.3.0)
                  remove one of the two files
                """,
                report());
    }

    @Test
    void a_name_of_two_plugins_is_an_error_once_it_is_used() throws IOException {
        ToyJar.of(folder, "a.jar", "org.example.a").section("A", "cloud").write();
        ToyJar.of(folder, "b.jar", "org.example.b").section("B", "cloud").write();

        try (var shelf = open()) {
            assertEquals("", report());
            assertTrue(section(shelf, "org.example.b/cloud").isPresent());
            assertEquals("", report());
            var chosen =
                    shelf.section("cloud", SourcePosition.of("report.yaml", 7, 5), findings::add);
            assertEquals("org.example.a", chosen.orElseThrow().plugin().id());
        }
        assertEquals(
                """
                ERROR plugin-ambiguous report.yaml:7:5: several plugins have a section `cloud`: \
                a.jar (org.example.a) and b.jar (org.example.b)
                  write `org.example.a/cloud` or `org.example.b/cloud`
                """,
                report());
    }

    @Test
    void what_is_not_there_is_reported() {
        try (var shelf = PluginShelf.open(List.of(folder.resolve("no.jar")), findings::add)) {
            assertTrue(shelf.plugins().isEmpty());
        }
        assertTrue(report().contains("no.jar is neither a plugin's jar nor a folder"), report());
    }

    private PluginShelf open() throws IOException {
        var plugins = folder.resolve("plugins");
        Files.createDirectory(plugins);
        try (var jars = Files.list(folder)) {
            for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.move(jar, plugins.resolve(jar.getFileName()));
            }
        }
        return PluginShelf.open(List.of(plugins), findings::add);
    }

    private String report() {
        return findings.stream()
                .map(finding ->
                        "%s %s %s: %s%n  %s%n"
                                .formatted(
                                        finding.severity(),
                                        finding.rule(),
                                        finding.position(),
                                        finding.message(),
                                        finding.fix()))
                .collect(Collectors.joining())
                .replace(System.lineSeparator(), "\n");
    }

    private Optional<InstalledSection> section(PluginShelf shelf, String name) {
        return shelf.section(name, SourcePosition.UNKNOWN, findings::add);
    }
}
