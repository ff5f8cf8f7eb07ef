package org.rapporteur.engine;

import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines of the files that findings point into, to show them.
public final class SourceLines {
    private static final long LARGEST = 8 << 20;

    private final Path folder;
    private final Map<String, Path> others;
    private final Map<String, List<String>> files = new HashMap<>();

    public SourceLines(Path folder) {
        this(folder, Map.of());
    }

    /// @param others files outside of the folder, by the names that positions use
    public SourceLines(Path folder, Map<String, Path> others) {
        this.folder = folder;
        this.others = Map.copyOf(others);
    }

    /// The line at a position; empty where it has no line, or its file is no text or very large.
    public String at(SourcePosition position) {
        if (position.line() == 0 || !position.cell().isEmpty() || !position.isKnown()) {
            return "";
        }
        var lines = files.computeIfAbsent(position.file(), this::read);
        return position.line() <= lines.size() ? lines.get(position.line() - 1) : "";
    }

    /// Whether the file of a position is one of the folder.
    public boolean has(SourcePosition position) {
        if (others.containsKey(position.file())) {
            return false;
        }
        try {
            return Files.exists(folder.resolve(position.file()));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private List<String> read(String file) {
        try {
            var other = others.get(file);
            var path = other == null ? folder.resolve(file).normalize() : other;
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of();
            }
            var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF")
                    ? text.substring(1).lines().toList()
                    : text.lines().toList();
        } catch (IOException | InvalidPathException _) {
            return List.of();
        }
    }
}
