package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Each bad jar stands between two good ones, which have to work.
class PluginZooTest {
    @TempDir Path folder;
    private final List<Finding> findings = new ArrayList<>();

    @BeforeEach
    void goodNeighbours() throws IOException {
        ToyJar.of(folder, "a-good.jar", "org.example.good1").section("First", "first").write();
        ToyJar.of(folder, "z-good.jar", "org.example.good2").section("Last", "last").write();
    }

    @Test
    void text_that_calls_itself_a_jar() throws IOException {
        Files.writeString(folder.resolve("bad.jar"), "I am no jar");

        expect(
                "plugin-broken",
                "bad.jar is not a jar, or damaged: ZipException: zip END header not found",
                "copy or build the file again");
    }

    @Test
    void an_empty_file() throws IOException {
        Files.createFile(folder.resolve("bad.jar"));

        expect(
                "plugin-broken",
                "bad.jar is not a jar, or damaged: ZipException: zip file is empty",
                "copy or build the file again");
    }

    @Test
    void half_a_download() throws IOException {
        var whole = Files.readAllBytes(bad().write());
        Files.write(folder.resolve("bad.jar"), Arrays.copyOf(whole, whole.length / 2));

        expect(
                "plugin-broken",
                "bad.jar is not a jar, or damaged: ZipException: zip END header not found",
                "copy or build the file again");
    }

    @Test
    void a_jar_with_a_damaged_class() throws IOException {
        bad().entry("toy/Bad.class", "damaged").write();

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used:"
                        + " ClassFormatError: Truncated class file",
                "update the plugin; its author needs this message");
    }

    @Test
    void no_id() throws IOException {
        bad().doesNotSay("Plugin-Id").write();

        expect(
                "plugin-broken",
                "bad.jar has no `Plugin-Id` in its manifest",
                "add a manifest entry such as `Plugin-Id: org.example.cloud`");
    }

    @Test
    void an_id_with_spaces() throws IOException {
        bad().says("Plugin-Id", "my plugin").write();

        expect(
                "plugin-broken",
                "bad.jar has the id `my plugin`, which is not made of letters, digits, `.`, `-`,"
                        + " `_`",
                "write `Plugin-Id` like `org.example.cloud`");
    }

    @Test
    void no_version() throws IOException {
        bad().doesNotSay("Plugin-Version").write();

        expect(
                "plugin-broken",
                "bad.jar has no `Plugin-Version` in its manifest",
                "add a manifest entry such as `Plugin-Version: 1.0.0`");
    }

    @Test
    void a_version_in_words() throws IOException {
        bad().says("Plugin-Version", "latest").write();

        expect(
                "plugin-broken",
                "bad.jar has the version `latest`, which is not of the form 1.0.0",
                "write `Plugin-Version` with three numbers");
    }

    @Test
    void requirements_that_are_not_said() throws IOException {
        bad().doesNotSay("Plugin-Requires").write();

        expect(
                "plugin-broken",
                "bad.jar does not say which versions of the API it works with",
                "add the manifest entry `Plugin-Requires: >=1.0.0 & <2.0.0`");
    }

    @Test
    void requirements_of_any_or_of_the_very_version() throws IOException {
        for (var requires : List.of("*", "1.0.0", "=1.0.0", ">=1.0.0", "1.0", "~1.0.0", "^1.0.0")) {
            bad().says("Plugin-Requires", requires).write();
            try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
                assertTrue(section(shelf, "bad").isPresent(), requires);
            }
            assertEquals(List.of(), findings, requires);
        }
    }

    @Test
    void requirements_that_are_no_range() throws IOException {
        bad().says("Plugin-Requires", "banana").write();

        expect(
                "plugin-broken",
                "bad.jar has `banana` as `Plugin-Requires`, which is no range of versions",
                "write a range such as `>=1.0.0 & <2.0.0`");
    }

    @Test
    void requirements_that_are_not_met() throws IOException {
        bad().says("Plugin-Requires", ">=9.0.0").write();

        expect(
                "plugin-incompatible",
                "bad.jar needs API >=9.0.0, and this is 1.0.0",
                "install a version of the plugin for API 1.0.0");
    }

    @Test
    void a_class_file_of_a_later_java() throws IOException {
        var path = bad().write();
        ToyJar.makeLater(path, "toy/Bad.class", 99);

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used:"
                        + " UnsupportedClassVersionError: it is compiled for Java 55, and this is"
                        + " Java "
                        + Runtime.version().feature(),
                "update the plugin; its author needs this message");
    }

    @Test
    void no_index_of_extensions() throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad")
                .entry("toy/Bad.class", "compiled without annotation processing")
                .write();

        expectEmpty("bad.jar has no META-INF/extensions.idx, so that it adds nothing");
    }

    @Test
    void an_empty_index_of_extensions() throws IOException {
        bad().entry("META-INF/extensions.idx", "# Generated by PF4J\n\n").write();

        expectEmpty("bad.jar has an empty META-INF/extensions.idx, so that it adds nothing");
    }

    @Test
    void an_index_that_names_a_class_that_is_not_there() throws IOException {
        bad().entry("META-INF/extensions.idx", "toy.Gone\n").write();

        expect(
                "plugin-broken",
                "bad.jar: toy.Gone of plugin org.example.bad 1.2.0 cannot be used:"
                        + " ClassNotFoundException: toy.Gone is not open to plugin"
                        + " org.example.bad: put it into the plugin's jar",
                "update the plugin; its author needs this message");
    }

    @Test
    void an_extension_that_is_nothing_of_ours() throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad")
                .source("Bad", "@Extension public class Bad implements org.pf4j.ExtensionPoint {}")
                .write();

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: it is neither a"
                        + " Section nor a DatasetReader, a Check or Vocabularies",
                "implement one of these, or remove `@Extension`");
    }

    @Test
    void a_static_initialiser_that_throws() throws IOException {
        badWith("static { if (true) throw new IllegalStateException(\"no luck\"); }");

        expectUnusable("IllegalStateException: no luck, in Bad.<clinit> (Bad.java:9)");
    }

    @Test
    void a_constructor_that_throws() throws IOException {
        badWith("public Bad() { throw new IllegalStateException(\"no luck\"); }");

        expectUnusable("IllegalStateException: no luck, in Bad.<init> (Bad.java:9)");
    }

    @Test
    void a_constructor_that_never_ends_its_recursion() throws IOException {
        badWith("public Bad() { more(); } void more() { more(); }");

        expectUnusable("StackOverflowError, in Bad.more (Bad.java:9)");
    }

    @Test
    void a_constructor_with_parameters() throws IOException {
        badWith("public Bad(String what) {}");

        expectUnusable("NoSuchMethodException: toy.Bad.<init>()");
    }

    @Test
    void a_constructor_that_meddles_with_the_process() throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad")
                .sectionWith(
                        "Bad",
                        "bad",
                        "public Bad() { Locale.setDefault(Locale.of(\"tr\")); }",
                        "return List.of();")
                .write();
        var before = Locale.getDefault();
        PluginShelf.open(List.of(folder), findings::add).close();
        assertEquals(before, Locale.getDefault());
        assertEquals(
                "bad.jar changed the default locale when it was loaded; it is put back",
                findings.getFirst().message());
    }

    @Test
    void a_section_whose_name_is_no_name() throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad").section("Bad", "Word Cloud").write();

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: its name `Word"
                        + " Cloud` is not in kebab-case",
                "name it like `word-cloud`");
    }

    @Test
    void a_copy_of_the_api() throws IOException {
        bad().entry("org/rapporteur/section/Section.class", "copy").write();

        expect(
                "plugin-broken",
                "bad.jar carries its own copy of the API (org/rapporteur/section/Section.class)",
                "build it with `composer-api` and `pf4j` as `provided` dependencies");
    }

    @Test
    void a_missing_dependency() throws IOException {
        bad().says("Plugin-Dependencies", "org.example.gone@>=1.0.0").write();

        expect(
                "plugin-dependency",
                "bad.jar needs the plugin org.example.gone >=1.0.0, which is not installed or does"
                        + " not work",
                "install what it needs, or correct `Plugin-Dependencies`");
    }

    @Test
    void a_dependency_of_another_version_does_not_harm_the_innocent_plugin() throws IOException {
        bad().says("Plugin-Dependencies", "org.example.good1@>=2.0.0").write();

        expect(
                "plugin-dependency",
                "bad.jar needs the plugin org.example.good1 >=2.0.0, and 1.2.0 is installed",
                "install what it needs, or correct `Plugin-Dependencies`");
    }

    @Test
    void a_plugin_that_depends_on_itself() throws IOException {
        bad().says("Plugin-Dependencies", "org.example.bad").write();

        expect(
                "plugin-dependency",
                "bad.jar depends on plugins in a circle: org.example.bad",
                "install what it needs, or correct `Plugin-Dependencies`");
    }

    @Test
    void a_dependency_that_is_no_range() throws IOException {
        bad().says("Plugin-Dependencies", "org.example.good1@banana").write();

        expect(
                "plugin-broken",
                "bad.jar has `banana` as `Plugin-Dependencies`, which is no range of versions",
                "write a range such as `>=1.0.0 & <2.0.0`");
    }

    @Test
    void a_class_that_would_run_at_start_up_is_not_run() throws IOException {
        bad().source(
                        "Start",
                        """
                        public final class Start extends org.pf4j.Plugin {
                            public Start() { throw new Error("it is run"); }
                        }
                        """)
                .says("Plugin-Class", "toy.Start")
                .write();

        expectUsable(
                "bad.jar names the `Plugin-Class` toy.Start, which is not run: Rapporteur starts no"
                        + " plugins",
                "remove the manifest entry and do the work in a section");
    }

    @Test
    void a_class_at_start_up_that_is_not_there_is_not_missed() throws IOException {
        bad().says("Plugin-Class", "toy.Gone").write();

        expectUsable(
                "bad.jar names the `Plugin-Class` toy.Gone, which is not run: Rapporteur starts no"
                        + " plugins",
                "remove the manifest entry and do the work in a section");
    }

    @Test
    void the_class_that_every_plugin_has_is_no_news() throws IOException {
        bad().says("Plugin-Class", "org.pf4j.Plugin").write();

        try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
            assertTrue(section(shelf, "bad").isPresent());
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void options_that_nobody_could_write() throws IOException {
        badOptions("@Option(doc = \"When.\") java.time.LocalDate day");

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: of its options,"
                        + " toy.Bad$Options.day is neither String, int, boolean, an enum nor a"
                        + " list",
                "describe each component with `@Option`; its type is String, int, boolean, an enum,"
                        + " or a List of String or of an enum");
    }

    @Test
    void options_that_are_not_described() throws IOException {
        badOptions("int top");

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: of its options,"
                        + " toy.Bad$Options.top has no @Option",
                "describe each component with `@Option`; its type is String, int, boolean, an enum,"
                        + " or a List of String or of an enum");
    }

    @Test
    void a_class_path_to_other_files() throws IOException {
        bad().says("Class-Path", "../secret.jar").write();

        expect(
                "plugin-broken",
                "bad.jar refers to other files by `Class-Path`",
                "put all that the plugin needs into its one jar");
    }

    @Test
    void a_shared_library_that_there_is_not() throws IOException {
        bad().says("Rapporteur-Libraries", "jfreechart, guava").write();

        expect(
                "plugin-broken",
                "bad.jar asks for the shared library `guava`, which there is not",
                "use one of icu4j, jfreechart, jsoup, pdfbox in `Rapporteur-Libraries`, or put"
                        + " the library into the jar");
    }

    @Test
    void a_section_that_says_nothing_of_itself() throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad")
                .source(
                        "Bad",
                        """
                        @Extension
                        public final class Bad implements Section<Record> {
                            public String name() { return null; }
                            public String description() { return null; }
                            public Class<Record> options() { return null; }
                            public List<Block> compose(Record options, SectionRequest request) {
                                return null;
                            }
                        }
                        """)
                .write();

        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: its name `` is"
                        + " not in kebab-case",
                "name it like `word-cloud`");
    }

    @Test
    void a_circle_of_plugins() throws IOException {
        bad().says("Plugin-Dependencies", "org.example.worse").write();
        ToyJar.of(folder, "worse.jar", "org.example.worse")
                .section("Worse", "worse")
                .says("Plugin-Dependencies", "org.example.bad")
                .write();

        assertEquals(
                List.of(
                        "bad.jar depends on plugins in a circle: org.example.bad,"
                                + " org.example.worse",
                        "worse.jar depends on plugins in a circle: org.example.bad,"
                                + " org.example.worse"),
                messages());
    }

    @Test
    void many_bad_jars_at_once() throws IOException {
        Files.writeString(folder.resolve("b.jar"), "no jar");
        badWith("public Bad() { throw new Error(\"no luck\"); }");
        ToyJar.of(folder, "d.jar", "org.example.d")
                .section("Needy", "needy")
                .says("Plugin-Dependencies", "org.example.gone")
                .write();
        ToyJar.of(folder, "e.jar", "org.example.e")
                .section("Needier", "needier")
                .says("Plugin-Dependencies", "org.example.d")
                .write();

        assertEquals(
                List.of(
                        "b.jar is not a jar, or damaged: ZipException: zip END header not found",
                        "d.jar needs the plugin org.example.gone, which is not installed or does"
                                + " not work",
                        "e.jar needs the plugin org.example.d, which is not installed or does not"
                                + " work",
                        "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: Error: no"
                                + " luck, in Bad.<init> (Bad.java:9)"),
                messages());
    }

    /// Opens the shelf, on which the good ones have to be.
    private List<String> messages() {
        try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
            assertEquals(List.of("first", "last"), List.copyOf(shelf.sectionNames()));
        }
        return findings.stream().map(Finding::message).toList();
    }

    private ToyJar bad() {
        return ToyJar.of(folder, "bad.jar", "org.example.bad").section("Bad", "bad");
    }

    private void badWith(String member) throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad")
                .sectionWith("Bad", "bad", member, "return List.of();")
                .write();
    }

    private void badOptions(String components) throws IOException {
        ToyJar.of(folder, "bad.jar", "org.example.bad")
                .source(
                        "Bad",
                        """
                        @Extension
                        public final class Bad implements Section<Bad.Options> {
                            record Options(%s) {}
                            public String name() { return "bad"; }
                            public String description() { return "A toy."; }
                            public Class<Options> options() { return Options.class; }
                            public List<Block> compose(Options options, SectionRequest request) {
                                return List.of();
                            }
                        }
                        """
                                .formatted(components))
                .write();
    }

    /// The plugin is there, with a warning.
    private void expectUsable(String message, String fix) {
        try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
            assertEquals(List.of("bad", "first", "last"), List.copyOf(shelf.sectionNames()));
        }
        assertEquals(1, findings.size(), findings::toString);
        var finding = findings.getFirst();
        assertEquals(
                List.of(Severity.WARNING, "plugin-manifest", message, fix),
                List.of(finding.severity(), finding.rule(), finding.message(), finding.fix()));
    }

    private void expectUnusable(String why) {
        expect(
                "plugin-broken",
                "bad.jar: toy.Bad of plugin org.example.bad 1.2.0 cannot be used: " + why,
                "update the plugin; its author needs this message");
    }

    private void expectEmpty(String message) {
        expect(
                "plugin-empty",
                message,
                "mark each section `@Extension` and compile with PF4J's annotation processor (from"
                        + " Java 23 on only with `-proc:full` or `annotationProcessorPaths`), or"
                        + " write the file yourself: one class name a line");
    }

    private void expect(String rule, String message, String fix) {
        try (var shelf = PluginShelf.open(List.of(folder), findings::add)) {
            assertEquals(List.of("first", "last"), List.copyOf(shelf.sectionNames()));
        }
        assertEquals(1, findings.size(), findings::toString);
        var finding = findings.getFirst();
        assertEquals(
                List.of(rule, message, fix),
                List.of(finding.rule(), finding.message(), finding.fix()));
        assertEquals(folder.getFileName() + "/bad.jar", finding.position().toString());
    }

    private Optional<InstalledSection> section(PluginShelf shelf, String name) {
        return shelf.section(name, SourcePosition.UNKNOWN, findings::add);
    }
}
