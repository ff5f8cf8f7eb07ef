package org.rapporteur.engine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A report folder that comes with the tool.
///
/// @param place of its files in the jar, ending in `/`
/// @param files relative to it
record PackedFolder(String place, List<String> files) {
    /// The text of one of its files.
    String text(String file) {
        try (var in = PackedFolder.class.getResourceAsStream(place + file)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a new file, and the folders that it stands in.
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
