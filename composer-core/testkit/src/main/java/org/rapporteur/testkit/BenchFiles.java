package org.rapporteur.testkit;

import org.rapporteur.section.ReportFiles;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that a test gave.
record BenchFiles(Map<String, String> texts) implements ReportFiles {
    @Override
    public boolean exists(String path) {
        return texts.containsKey(path);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return text(path).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public List<String> list(String folder) {
        var prefix = folder.endsWith("/") ? folder : folder + "/";
        return texts.keySet().stream().filter(path -> path.startsWith(prefix)).sorted().toList();
    }
}
