package org.rapporteur.engine.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// The rules of the tool and of the plugins that come with it. Other plugins have rules of their
/// own.
final class RuleNames {
    private static final Set<String> ALL = read();

    private RuleNames() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        try (var in = RuleNames.class.getResourceAsStream("/org/rapporteur/engine/rules.txt")) {
            if (in == null) {
                throw new IllegalStateException("rules.txt is missing");
            }
            return new TreeSet<>(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
