package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.engine.plugin.ApiVersion;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;

/// Plugins that were compiled against each released API compose with the API of today. They are
/// never compiled anew: see docs/plugin-api.md.
final class FrozenPluginsIT {
    private static final Path RELEASED = Distribution.root().resolve("composer-core/api/released");
    static final List<String> VERSIONS =
            Folders.names(RELEASED).stream().filter(name -> !name.endsWith(".md")).toList();

    @TempDir Path parent;

    /// The tool has no plugins but the old ones.
    @ParameterizedTest
    @FieldSource("VERSIONS")
    void the_examples_are_composed_with_old_plugins(String version) {
        var home = parent.resolve("home");
        Folders.copy(RELEASED.resolve(version).resolve("plugins"), home.resolve("plugins"));
        Folders.copy(Distribution.home().resolve("templates"), home.resolve("templates"));
        for (var example : Composing.EXAMPLES) {
            Folders.example(example, parent);
            var run =
                    Distribution.run(
                            parent,
                            List.of("RAPPORTEUR_JAVA_OPTS=-Drapporteur.home=" + home),
                            "compose",
                            example,
                            "-o",
                            example + ".pdf");
            assertEquals(0, run.exit(), example + "\n" + run.err());
        }
    }

    /// Each call in their code is answered, and their samples are sound.
    @ParameterizedTest
    @FieldSource("VERSIONS")
    void what_third_parties_made_is_still_good(String version) {
        var plugins = RELEASED.resolve(version).resolve("plugins");
        var theirs =
                Folders.names(plugins).stream()
                        .filter(name -> name.startsWith("example-"))
                        .toList();
        assertEquals(2, theirs.size());
        for (var jar : theirs) {
            var run = Distribution.run(parent, "plugin", "verify", plugins.resolve(jar).toString());
            assertEquals(0, run.exit(), run.err());
        }
    }

    @Test
    void the_build_compares_with_the_newest() {
        var pom = Folders.read(Distribution.root().resolve("composer-core/api/pom.xml"));
        assertEquals(ApiVersion.CURRENT, between(pom, "<version>", 1));
        var newest =
                VERSIONS.stream()
                        .map(ModuleDescriptor.Version::parse)
                        .max(ModuleDescriptor.Version::compareTo)
                        .orElseThrow();
        assertEquals(newest.toString(), between(pom, "<api.released>", 0));
        assertTrue(newest.compareTo(ModuleDescriptor.Version.parse(ApiVersion.CURRENT)) <= 0);
    }

    /// What stands behind a tag.
    ///
    /// @param skipped how many such tags come before
    private static String between(String pom, String tag, int skipped) {
        int from = -1;
        for (int i = 0; i <= skipped; i++) {
            from = pom.indexOf(tag, from + 1);
        }
        return pom.substring(from + tag.length(), pom.indexOf('<', from + 1));
    }
}
