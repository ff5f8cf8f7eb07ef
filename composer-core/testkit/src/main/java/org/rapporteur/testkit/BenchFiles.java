package org.rapporteur.testkit;

import org.rapporteur.section.ReportFiles;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that a test gave.
record BenchFiles(Map<String, byte[]> files) implements ReportFiles {
    /// Files that are texts.
    static BenchFiles ofTexts(Map<String, String> texts) {
        var files = new LinkedHashMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new BenchFiles(files);
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String folder) {
        var prefix = folder.endsWith("/") ? folder : folder + "/";
        return files.keySet().stream().filter(path -> path.startsWith(prefix)).sorted().toList();
    }
}
