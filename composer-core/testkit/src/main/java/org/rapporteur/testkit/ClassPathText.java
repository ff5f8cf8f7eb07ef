package org.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts beside the classes.
final class ClassPathText {
    private ClassPathText() {}

    static String read(Class<?> beside, String name) {
        return find(beside, name)
                .orElseThrow(() -> new IllegalArgumentException("nothing there: " + name));
    }

    static Optional<String> find(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
