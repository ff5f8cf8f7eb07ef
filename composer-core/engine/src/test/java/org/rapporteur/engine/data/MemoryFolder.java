package org.rapporteur.engine.data;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/// A folder without a disk.
final class MemoryFolder implements DatasetSource {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    MemoryFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryFolder with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    @Override
    public InputStream open(String path) throws IOException {
        var bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public List<String> list(String folder) {
        var start = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }
}
