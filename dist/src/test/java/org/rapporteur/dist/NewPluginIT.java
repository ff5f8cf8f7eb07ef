package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// From nothing to a plugin in a report, in an empty folder.
final class NewPluginIT {
    @TempDir Path parent;

    @Test
    void a_plugin_is_made_built_verified_added_and_used() {
        var made = run("plugin", "new", "acme.sponsors");
        assertEquals(0, made.exit(), made.err());
        assertTrue(made.err().contains("It needs a JDK 25"), made.err());
        var project = parent.resolve("acme-sponsors");
        ThirdPartyMaven.run(project, "package");

        var jar = "acme-sponsors/target/acme-sponsors-1.0.0.jar";
        var verified = run("plugin", "verify", jar, "--strict", "--sample", "sample.pdf");
        assertEquals(0, verified.exit(), verified.err());
        assertEquals(
                "verified acme-sponsors-1.0.0.jar, plugin acme.sponsors 1.0.0: 0 errors, 0"
                        + " warnings\n",
                verified.err());
        assertTrue(
                PdfText.flowing(parent.resolve("sample.pdf"))
                        .contains("We thank 3 givers. Table 1 Sponsors Name Amount Acme Ltd 1200"));

        SmallReport.in(parent);
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "sections:\n",
                "  sponsors: data/sponsors.csv\nsections:\n  - sponsors: 1\n    title: Sponsors\n");
        Folders.write(parent.resolve("small/data/sponsors.csv"), "name,amount\nAcme,5\nBolt,4\n");
        var added = run("plugin", "add", jar, "small");
        assertEquals(0, added.exit(), added.err());
        var composed = run("compose", "small", "--locked");
        assertEquals(0, composed.exit(), composed.err());
        var text = PdfText.flowing(parent.resolve("small/small.pdf"));
        assertTrue(text.contains("We thank 2 givers. Table 1 Sponsors Name Amount Acme 5"), text);
        assertFalse(text.contains("Bolt"), text);
    }

    /// What the kit is for: the project's own tests fail.
    @Test
    void the_tests_of_a_new_plugin_find_mistakes() {
        run("plugin", "new", "acme.sponsors");
        var project = parent.resolve("acme-sponsors");
        Folders.replace(
                project.resolve("src/main/java/acme/sponsors/Sponsors.java"),
                "labels.text(\"amount\")",
                "String.valueOf(java.util.Locale.getDefault())");
        try {
            ThirdPartyMaven.run(project, "test", "-Dtest=SponsorsTest#names_the_first");
        } catch (IllegalStateException failed) {
            var said = String.valueOf(failed.getMessage());
            assertTrue(said.contains("the first byte that differs for another user"), said);
            return;
        }
        throw new AssertionError("the mistake is not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey-results", "plain-words"})
    void the_examples_are_built_of_released_artefacts_only(String name) throws Exception {
        var examples = Distribution.root().resolve("examples/plugins");
        var project = Folders.sources(examples.resolve(name), parent.resolve(name));
        ThirdPartyMaven.run(project, "package");
        var jar = name + "/target/example-" + name + "-1.0.0.jar";
        var verified = run("plugin", "verify", jar, "--strict");
        assertEquals(0, verified.exit(), verified.err());
        var sample = project.resolve("src/main/resources/META-INF/rapporteur/sample");
        var used = run("compose", sample.toString(), "-o", "x.pdf", "--plugins", jar);
        assertEquals(0, used.exit(), used.err());
        assertTrue(Files.size(parent.resolve("x.pdf")) > 10_000);
    }

    @Test
    void names_that_cannot_be_are_refused() {
        for (var id : List.of("sponsors", "Acme.Sponsors", "acme.", "acme/sponsors", "../x.y")) {
            var run = run("plugin", "new", id);
            assertEquals(2, run.exit());
            assertTrue(run.err().contains(id + " is no id for a plugin"), run.err());
        }
        assertEquals(0, run("plugin", "new", "new.class.word-count", "there").exit());
        assertTrue(
                Folders.read(
                                parent.resolve(
                                        "there/src/main/java/new_/class_/wordcount/WordCount.java"))
                        .startsWith("package new_.class_.wordcount;"));
        var again = run("plugin", "new", "acme.other", "there");
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("there is already there"), again.err());
    }

    private Distribution.Run run(String... arguments) {
        return Distribution.run(
                parent, List.of("XDG_STATE_HOME=" + parent.resolve("state")), arguments);
    }
}
