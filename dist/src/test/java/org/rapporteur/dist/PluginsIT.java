package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Plugins come and go without anything else changing.
final class PluginsIT {
    @TempDir Path parent;

    @Test
    void each_of_our_plugins_lists_its_extensions() throws Exception {
        try (var jars = Files.newDirectoryStream(Distribution.home().resolve("plugins"), "*.jar")) {
            int count = 0;
            for (var jar : jars) {
                try (var zip = new java.util.zip.ZipFile(jar.toFile())) {
                    var index = zip.getEntry("META-INF/extensions.idx");
                    assertTrue(index != null && index.getSize() > 0, jar.toString());
                }
                count++;
            }
            assertEquals(6, count);
        }
    }

    @Test
    void a_removed_plugin_is_missed_by_its_section_only() throws Exception {
        var folder = SmallReport.in(parent);
        var home = parent.resolve("home");
        var plugins = Folders.copy(Distribution.home().resolve("plugins"), home.resolve("plugins"));
        Folders.copy(Distribution.home().resolve("templates"), home.resolve("templates"));
        try (var jars = Files.newDirectoryStream(plugins, "*participants*.jar")) {
            for (var jar : jars) {
                Files.delete(jar);
            }
        }
        var options = "RAPPORTEUR_JAVA_OPTS=-Drapporteur.home=" + home;
        var run = Distribution.run(parent, List.of(options), "compose", "small");
        assertEquals(1, run.exit(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "error[unknown-section]: no installed plugin has a section"
                                        + " `participants`"),
                run.err());
        assertTrue(run.err().contains("report.yaml:11:5"), run.err());
        assertTrue(run.err().contains("NOT written: 1 error."), run.err());
        assertFalse(Files.exists(folder.resolve("small.pdf")));
    }

    @Test
    void a_seventh_plugin_works_when_its_jar_is_dropped_in() throws Exception {
        SmallReport.in(parent);
        var plugins = Files.createDirectory(parent.resolve("more"));
        ThirdParty.jar(
                plugins.resolve("acme-sponsors-1.0.0.jar"), "acme.sponsors", ThirdParty.SPONSORS);
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "sections:\n",
                "  sponsors: data/sponsors.csv\nsections:\n  - sponsors: 2\n    title: Sponsors\n");
        Folders.write(
                parent.resolve("small/data/sponsors.csv"), "name\nAcme Ltd\nBolt & Co\nCrane\n");
        var run = Distribution.run(parent, "compose", "small", "--plugins", "more");
        assertEquals(0, run.exit(), run.err());
        var text = PdfText.flowing(parent.resolve("small/small.pdf"));
        assertTrue(text.contains("Sponsors • Acme Ltd • Bolt & Co 1."), text);
    }

    @Test
    void a_wrong_option_of_a_seventh_plugin_is_found_like_any_other() throws Exception {
        SmallReport.in(parent);
        var plugins = Files.createDirectory(parent.resolve("more"));
        ThirdParty.jar(
                plugins.resolve("acme-sponsors-1.0.0.jar"), "acme.sponsors", ThirdParty.SPONSORS);
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "sections:\n",
                "  sponsors: data/sponsors.csv\nsections:\n  - sponsors: 0\n");
        Folders.write(parent.resolve("small/data/sponsors.csv"), "name\nAcme Ltd\n");
        var run = Distribution.run(parent, "compose", "small", "--plugins", "more");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("report.yaml:10:15"), run.err());
        assertTrue(run.err().contains("at least 1"), run.err());
    }

    @Test
    void a_plugin_that_throws_is_named_and_takes_nothing_else_down() throws Exception {
        SmallReport.in(parent);
        var plugins = Files.createDirectory(parent.resolve("more"));
        ThirdParty.jar(
                plugins.resolve("acme-sponsors-1.0.0.jar"),
                "acme.sponsors",
                ThirdParty.SPONSORS.replace(
                        "var items =",
                        "if (true) throw new IllegalStateException(\"no ink\");\n"
                                + "        var items ="));
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "sections:\n",
                "  sponsors: data/sponsors.csv\nsections:\n  - sponsors: 2\n");
        Folders.write(parent.resolve("small/data/sponsors.csv"), "name\nAcme Ltd\n");
        var run = Distribution.run(parent, "compose", "small", "--plugins", "more");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("error[section-failed]"), run.err());
        assertTrue(run.err().contains("acme.sponsors 1.0.0"), run.err());
        assertTrue(run.err().contains("no ink"), run.err());
        assertTrue(run.err().contains("report.yaml:10:5"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void a_broken_jar_that_nobody_uses_is_a_warning() throws Exception {
        SmallReport.in(parent);
        var plugins = Files.createDirectory(parent.resolve("more"));
        Folders.write(plugins.resolve("aaa.jar"), "this is no jar");
        var run = Distribution.run(parent, "compose", "small", "--plugins", "more");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains("warning["), run.err());
        assertTrue(run.err().contains("aaa.jar"), run.err());
    }
}
