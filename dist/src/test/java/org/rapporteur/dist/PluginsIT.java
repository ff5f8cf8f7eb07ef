package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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

    @Test
    void a_rich_plugin_works_with_labels_and_templates_of_its_jar() {
        SmallReport.in(parent);
        var plugins = Folders.copy(Distribution.home().resolve("plugins"), parent.resolve("more"));
        ThirdParty.jar(
                plugins.resolve("acme.jar"),
                "acme.sponsors",
                ThirdParty.RICH,
                Map.of(
                        "META-INF/rapporteur/labels.properties",
                        "caption=All {0} of them\nthanks=We thank:\n",
                        "META-INF/rapporteur/templates/thanks.html.vm",
                        "<p>$labels.text('thanks')#foreach($name in $names) $name;#end</p>"));
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "sections:\n",
                """
                  sponsors: data/sponsors.csv
                sections:
                  - sponsors: round-dot
                    shapes: box
                    preface: preface.md
                """);
        Folders.write(parent.resolve("small/data/sponsors.csv"), "name\nAcme Ltd\nBolt & Co\n");
        Folders.write(parent.resolve("small/preface.md"), "There are $sponsors.count *sponsors*.");
        var run = Distribution.run(parent, "compose", "small", "--plugins", "more");
        assertEquals(0, run.exit(), run.err());
        var text = PdfText.flowing(parent.resolve("small/small.pdf"));
        assertTrue(text.contains("There are 2 sponsors."), text);
        assertTrue(text.contains("We thank: Acme Ltd; Bolt & Co;"), text);
        assertTrue(text.contains("All 2 of them"), text);
        assertTrue(text.contains("drawn as ROUND_DOT[BOX]"), text);
    }

    @Test
    void a_plugin_that_ends_the_program_by_a_back_door_is_named_and_the_earlier_pdf_stays() {
        SmallReport.in(parent);
        var plugins = Folders.copy(Distribution.home().resolve("plugins"), parent.resolve("more"));
        assertEquals(0, Distribution.run(parent, "compose", "small").exit());
        var earlier = Folders.bytes(parent.resolve("small/small.pdf"));
        ThirdParty.jar(
                plugins.resolve("acme.jar"),
                "acme.sponsors",
                ThirdParty.SPONSORS.replace(
                        "var items =",
                        """
                        try {
                            System.class.getMethod("exit", int.class).invoke(null, 0);
                        } catch (ReflectiveOperationException e) { }
                        var items =\
                        """));
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "sections:\n",
                "  sponsors: data/sponsors.csv\nsections:\n  - sponsors\n");
        Folders.write(parent.resolve("small/data/sponsors.csv"), "name\nAcme Ltd\n");
        var run = Distribution.run(parent, "compose", "small", "--plugins", "more");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("NOT written: plugin acme.sponsors ended"), run.err());
        assertArrayEquals(earlier, Folders.bytes(parent.resolve("small/small.pdf")));
    }

    @Test
    void bad_jars_that_nobody_uses_do_not_change_a_byte() {
        var plugins = Folders.copy(Distribution.home().resolve("plugins"), parent.resolve("more"));
        Folders.write(plugins.resolve("aaa.jar"), "this is no jar");
        ThirdParty.jar(
                plugins.resolve("bbb.jar"),
                "bad.start",
                ThirdParty.SPONSORS.replace(
                        "public record Options",
                        "static { java.util.Locale.setDefault(java.util.Locale.FRENCH); }\n"
                                + "    public record Options"));
        ThirdParty.jar(
                plugins.resolve("ccc.jar"),
                "bad.loud",
                ThirdParty.SPONSORS.replace(
                        "return \"sponsors\";",
                        "System.out.println(\"loud\"); throw new Error(\"no name\");"));
        for (var example : List.of("2017-bpf-cybersecurity-v", "2024-bpf-call")) {
            Folders.example(example, parent);
            var good = Distribution.run(parent, "compose", example, "-o", "good.pdf");
            assertEquals(0, good.exit(), good.err());
            var bad =
                    Distribution.run(
                            parent, "compose", example, "-o", "bad.pdf", "--plugins", "more");
            assertEquals(0, bad.exit(), bad.err());
            assertTrue(bad.err().contains("aaa.jar"), bad.err());
            assertArrayEquals(
                    Folders.bytes(parent.resolve("good.pdf")),
                    Folders.bytes(parent.resolve("bad.pdf")),
                    example);
        }
    }

    /// Copied in another order and of other ages, as after a copy, a touch or a clone.
    @Test
    void neither_age_nor_order_of_jars_changes_a_byte() throws Exception {
        var example = "2017-bpf-cybersecurity-v";
        Folders.example(example, parent);
        var first = Distribution.run(parent, "compose", example, "-o", "first.pdf");
        assertEquals(0, first.exit(), first.err());
        var home = parent.resolve("home");
        Folders.copy(Distribution.home().resolve("templates"), home.resolve("templates"));
        var theirs = Distribution.home().resolve("plugins");
        var plugins = Files.createDirectory(home.resolve("plugins"));
        int days = 0;
        for (var name : Folders.names(theirs).reversed()) {
            var jar = Files.copy(theirs.resolve(name), plugins.resolve(name));
            Files.setLastModifiedTime(jar, FileTime.from(++days, TimeUnit.DAYS));
        }
        var options = "RAPPORTEUR_JAVA_OPTS=-Drapporteur.home=" + home;
        var second =
                Distribution.run(parent, List.of(options), "compose", example, "-o", "second.pdf");
        assertEquals(0, second.exit(), second.err());
        assertArrayEquals(
                Folders.bytes(parent.resolve("first.pdf")),
                Folders.bytes(parent.resolve("second.pdf")));
    }

    /// What a dataset calls an address becomes a link only if it is one.
    @Test
    void cells_that_are_no_addresses_are_not_linked() {
        SmallReport.in(parent);
        Folders.write(
                parent.resolve("small/data/contributions.csv"),
                """
                contributor,region,url
                Ana Silva,GRULAC,javascript:app.alert(1)
                Ben Okoro,AFG,https://example.org/ben
                Chen Li,APG,www.example.org
                """);
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "  - participants\n",
                "  - contributions-list\n");
        var run = Distribution.run(parent, "compose", "small");
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "warning[not-an-address]: `javascript:app.alert(1)` in column url"
                                        + " is no address, so that nothing is linked\n"
                                        + "  data/contributions.csv:2:18"),
                run.err());
        assertTrue(run.err().contains("`www.example.org` in column url"), run.err());
        var carried = PdfContents.everything(parent.resolve("small/small.pdf"));
        assertTrue(carried.contains("https://example.org/ben"), carried);
        assertFalse(carried.contains("app.alert"), carried);
    }

    @Test
    void a_removed_plugin_leaves_a_box_in_the_draft() throws Exception {
        var example = "2017-bpf-cybersecurity-v";
        Folders.example(example, parent);
        var home = parent.resolve("home");
        var plugins = Folders.copy(Distribution.home().resolve("plugins"), home.resolve("plugins"));
        Folders.copy(Distribution.home().resolve("templates"), home.resolve("templates"));
        try (var jars = Files.newDirectoryStream(plugins, "*charts*.jar")) {
            for (var jar : jars) {
                Files.delete(jar);
            }
        }
        var run =
                Distribution.run(
                        parent,
                        List.of("RAPPORTEUR_JAVA_OPTS=-Drapporteur.home=" + home),
                        "compose",
                        example,
                        "--draft",
                        "-o",
                        "x.pdf");
        assertTrue(run.err().contains("3 errors"), run.err());
        assertFalse(run.err().contains("dangling-reference"), run.err());
        var text = PdfText.flowing(parent.resolve("x-draft.pdf"));
        assertTrue(
                text.contains(
                        "Who contributed The section “breakdown” could not be composed; see the"
                                + " findings."),
                text);
    }
}
