package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginManager;
import org.pf4j.PluginState;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

/// Why PF4J is not used as it is. Each test shows a defect of PF4J 3.15.0, and that the shelf does
/// not have it. When one of them fails after an upgrade, the defect is mended, and what is written
/// against it can go: it is named in the test's comment.
class Pf4jDefectsTest {
    @TempDir Path folder;
    private final List<Finding> findings = new ArrayList<>();

    /// Against it: [PluginShelf#close()] closes the jars, and stops no plugin (pf4j issue 656).
    @Test
    void stopping_several_plugins_fails() throws IOException {
        for (var name : List.of("a", "b", "c")) {
            good(name);
        }
        var stock = stock();
        assertThrows(ConcurrentModificationException.class, stock::stopPlugins);
        assertFalse(
                stock.getPlugins().stream()
                        .allMatch(plugin -> plugin.getPluginState() == PluginState.STOPPED));

        shelfHas("a", "b", "c");
    }

    /// Against it: [Extensions] loads each class by itself.
    @Test
    void a_class_of_a_later_java_hides_the_extensions_of_all() throws IOException {
        good("a");
        good("b");
        ToyJar.makeLater(folder.resolve("b.jar"), "toy/B.class", 99);
        var stock = stock();
        assertThrows(UnsupportedClassVersionError.class, () -> stock.getExtensions(Section.class));

        shelfHas("a");
    }

    /// Against it: [Extensions] makes each extension by itself.
    @Test
    void a_static_initialiser_that_throws_hides_the_extensions_of_all() throws IOException {
        good("a");
        toy("b").sectionWith(
                        "B",
                        "b",
                        "static { if (true) throw new IllegalStateException(); }",
                        "return null;")
                .write();
        var stock = stock();
        assertThrows(LinkageError.class, () -> stock.getExtensions(Section.class));

        shelfHas("a");
    }

    /// Against it: [ContainedManager#createPluginFactory()] runs no start-up code of plugins.
    @Test
    void an_error_at_the_start_of_one_keeps_others_from_starting() throws IOException {
        toy("a").section("A", "a")
                .source(
                        "Start",
                        """
                        public final class Start extends org.pf4j.Plugin {
                            @Override public void start() { throw new AssertionError(); }
                        }
                        """)
                .says("Plugin-Class", "toy.Start")
                .write();
        good("b");
        var stock = new JarPluginManager(folder);
        stock.loadPlugins();
        assertThrows(AssertionError.class, stock::startPlugins);

        shelfHas("a", "b");
    }

    /// Against it: [ManifestEntries#requires()] reads the range before PF4J does.
    @Test
    void a_requirement_that_is_no_range_keeps_all_from_loading() throws IOException {
        good("a");
        toy("b").section("B", "b").says("Plugin-Requires", "banana").write();
        var stock = new JarPluginManager(folder);
        stock.setSystemVersion(ApiVersion.CURRENT);
        assertThrows(RuntimeException.class, stock::loadPlugins);

        shelfHas("a");
    }

    /// Against it: [Dependencies] leaves out what lacks something.
    @Test
    void a_missing_dependency_keeps_all_from_starting() throws IOException {
        good("a");
        toy("b").section("B", "b").says("Plugin-Dependencies", "org.example.gone").write();
        var stock = new JarPluginManager(folder);
        assertThrows(RuntimeException.class, stock::loadPlugins);

        shelfHas("a");
    }

    /// Against it: [Dependencies] leaves out the plugin that depends, not the one it depends on.
    @Test
    void a_wrong_version_unloads_the_plugin_that_is_depended_on() throws IOException {
        good("a");
        toy("b").section("B", "b").says("Plugin-Dependencies", "org.example.a@>=2.0.0").write();
        var stock = new Recovering(folder);
        stock.loadPlugins();
        assertEquals(null, stock.getPlugin("org.example.a"));

        shelfHas("a");
    }

    /// Against it: [ManifestEntries#dependencies()] refuses optional dependencies, for which PF4J
    /// reads all classes with a version of ASM that does not know those of today (pf4j issue 669).
    @Test
    void an_optional_dependency_hides_the_extensions_of_all_without_another_library()
            throws IOException {
        good("a");
        toy("b").section("B", "b").says("Plugin-Dependencies", "org.example.gone?").write();
        var stock = stock();
        assertEquals(List.of(), stock.getExtensions(Section.class));

        shelfHas("a");
        assertEquals(
                "b.jar depends on `org.example.gone` optionally", findings.getFirst().message());
    }

    /// Against it: [Extensions] makes the extensions, and reports each that cannot be made.
    @Test
    void a_constructor_that_throws_is_not_told() throws IOException {
        good("a");
        toy("b").sectionWith(
                        "B",
                        "b",
                        "public B() { throw new IllegalStateException(); }",
                        "return null;")
                .write();
        var stock = stock();
        assertEquals(0, stock.getExtensions(Section.class, "org.example.b").size());
        assertEquals(PluginState.STARTED, stock.getPlugin("org.example.b").getPluginState());

        shelfHas("a");
        assertEquals(
                "b.jar: toy.B of plugin org.example.b 1.2.0 cannot be used:"
                        + " IllegalStateException, in B.<init> (B.java:9)",
                findings.getFirst().message());
    }

    /// Against it: [PluginFiles] goes by file names, and two files of one id are an error.
    @Test
    void of_two_files_of_one_id_the_older_is_taken() throws IOException {
        toy("b").section("B", "b").write();
        ToyJar.of(folder, "a.jar", "org.example.b").section("A", "a").write();
        Files.setLastModifiedTime(folder.resolve("b.jar"), FileTime.fromMillis(1));
        var stock = stock();
        assertEquals(
                "b.jar", stock.getPlugin("org.example.b").getPluginPath().getFileName().toString());

        shelfHas("a");
        assertEquals("plugin-duplicate", findings.getFirst().rule());
    }

    /// Against it: [PluginClasses] shows plugins the API before their own copy of it.
    @Test
    void a_bundled_copy_of_the_api_makes_a_plugin_that_adds_nothing() throws IOException {
        good("a");
        toy("b").section("B", "b")
                .entry("org/rapporteur/section/Section.class", Files.readAllBytes(sectionClass()))
                .write();
        var stock = stock();
        assertEquals(1, stock.getExtensions(Section.class).size());
        assertEquals(PluginState.STARTED, stock.getPlugin("org.example.b").getPluginState());

        shelfHas("a");
        assertEquals(
                "b.jar carries its own copy of the API (org/rapporteur/section/Section.class)",
                findings.getFirst().message());
    }

    private Path sectionClass() throws IOException {
        var place = ToyJar.place(Section.class);
        if (Files.isDirectory(place)) {
            return place.resolve("org/rapporteur/section/Section.class");
        }
        var copy = folder.resolve("Section.class");
        try (var files = java.nio.file.FileSystems.newFileSystem(place)) {
            Files.copy(files.getPath("org/rapporteur/section/Section.class"), copy);
        }
        return copy;
    }

    private static final class Recovering extends JarPluginManager {
        Recovering(Path folder) {
            super(folder);
            setResolveRecoveryStrategy(ResolveRecoveryStrategy.IGNORE_PLUGIN_AND_CONTINUE);
        }
    }

    private ToyJar toy(String name) {
        return ToyJar.of(folder, name + ".jar", "org.example." + name);
    }

    private void good(String name) throws IOException {
        toy(name).section(name.toUpperCase(java.util.Locale.ROOT), name).write();
    }

    private PluginManager stock() {
        var stock = new JarPluginManager(folder);
        stock.loadPlugins();
        stock.startPlugins();
        return stock;
    }

    private void shelfHas(String... sections) {
        try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
            assertEquals(List.of(sections), List.copyOf(shelf.sectionNames()));
        }
    }
}
