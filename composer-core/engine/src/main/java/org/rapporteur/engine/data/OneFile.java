package org.rapporteur.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A single file that whoever calls the tool has named.
///
/// @param name by which it is asked for, and which positions use
record OneFile(Path file, String name) implements DatasetSource {
    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public boolean exists(String path) {
        return path.equals(name) && Files.isRegularFile(file);
    }

    @Override
    public List<String> list(String folder) {
        return List.of();
    }
}
