package org.rapporteur.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The report template that tests are composed with: `meeting-summary` of the distribution.
final class KitTemplates {
    private static final List<String> FILES =
            List.of(
                    "template.yaml",
                    "labels.properties",
                    "labels_ar.properties",
                    "labels_es.properties",
                    "labels_fr.properties",
                    "labels_ru.properties",
                    "labels_zh.properties");
    private static final Path FOLDER = made();

    private KitTemplates() {}

    static Path folder() {
        return FOLDER;
    }

    private static Path made() {
        try {
            var folder = Files.createTempDirectory("rapporteur");
            var template = Files.createDirectory(folder.resolve("meeting-summary"));
            for (var name : FILES) {
                try (var in = resource(name)) {
                    Files.copy(in, template.resolve(name));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        var in = KitTemplates.class.getResourceAsStream("templates/meeting-summary/" + name);
        if (in == null) {
            throw new IllegalStateException("the test kit lacks the template's file " + name);
        }
        return in;
    }
}
