package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;
import org.rapporteur.engine.Installation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Composes in this virtual machine, with the plugins and templates of the distribution.
final class Composing {
    static final String TORTURE = "torture";

    static final List<String> EXAMPLES =
            List.of("2017-bpf-cybersecurity-v", "2024-bpf-call", TORTURE);

    private Composing() {}

    static Path example(String name) {
        return Distribution.root().resolve("examples").resolve(name);
    }

    static Composer composer() {
        var home = Distribution.home();
        return new Composer(
                new Installation(
                        List.of(home.resolve("plugins")),
                        List.of(home.resolve("templates")),
                        "test"));
    }

    static byte[] pdf(Path folder) {
        try (var composer = composer()) {
            return pdf(composer, folder);
        }
    }

    /// The PDF of a folder in which nothing is wrong.
    static byte[] pdf(Composer composer, Path folder) {
        var composition = composer.compose(new ComposeRequest(folder, null, false, null));
        assertEquals(List.of(), composition.verdict().open());
        return pdf(composition);
    }

    static byte[] pdf(Composition composition) {
        var out = new ByteArrayOutputStream();
        try {
            composition.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
