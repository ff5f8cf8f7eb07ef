package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// The reference page of the sections is made of the very records that bind report.yaml.
final class SectionsPageIT {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir Path parent;

    @Test
    void is_what_the_plugins_say() {
        var page = Distribution.root().resolve("docs/sections.md");
        var run = Distribution.run(parent, "plugin", "show", "--markdown");
        assertEquals(0, run.exit(), run.err());
        if ("update".equals(System.getProperty("golden"))) {
            Folders.write(page, run.out());
        }
        assertEquals(
                run.out(),
                Folders.read(page),
                "write it anew with -Dgolden=update, and read the difference");
    }

    /// No example has an option that is not there.
    @Test
    void has_examples_that_are_right() {
        var page = Folders.read(Distribution.root().resolve("docs/sections.md"));
        int examples = 0;
        for (var example = EXAMPLE.matcher(page); example.find(); examples++) {
            var yaml = example.group(1);
            Folders.write(
                    parent.resolve("r/report.yaml"),
                    "title: T\ndate: 2024-06-20\n"
                            + yaml
                            + (yaml.startsWith("sections") ? "" : "sections: [word-cloud]\n"));
            var run = Distribution.run(parent, "check", "r");
            for (var rule : new String[] {"unknown-key", "wrong-", "missing-option", "yaml-"}) {
                assertTrue(!run.err().contains("[" + rule), yaml + run.err());
            }
        }
        assertTrue(examples >= 7, "examples: " + examples);
    }
}
