package org.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A report folder that lives as long as a test.
record TestFolder(Path path) {
    /// The beginning of report.yaml.
    static String head(String language) {
        return """
        rapporteur: 1
        title: Test of a plugin
        date: 2024-06-20
        language: %s
        template: meeting-summary
        """
                .formatted(language);
    }

    /// A section as an item of `sections`.
    ///
    /// @param options a main option, or lines of `option: value`; may be empty
    static String section(String name, String options) {
        var lines = options.strip().lines().toList();
        boolean isMain = lines.size() == 1 && !lines.getFirst().matches("[a-z][a-z0-9-]*:( .*)?");
        var item = new StringBuilder("  - ").append(name);
        if (lines.isEmpty()) {
            return item.append('\n').toString();
        }
        if (isMain) {
            return item.append(": ").append(lines.getFirst()).append('\n').toString();
        }
        item.append(":\n");
        lines.forEach(line -> item.append("    ").append(line).append('\n'));
        return item.toString();
    }

    /// @param from a folder that is copied; empty for none
    static TestFolder of(String from, Map<String, String> files) {
        try {
            var folder =
                    new TestFolder(
                            Files.createDirectory(
                                    Files.createTempDirectory("rapporteur").resolve("report")));
            if (!from.isEmpty()) {
                folder.copy(Path.of(from));
            }
            for (var file : files.entrySet()) {
                folder.write(file.getKey(), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) throws IOException {
        var target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text, StandardCharsets.UTF_8);
    }

    private void copy(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            throw new IllegalArgumentException("there is no folder " + from.toAbsolutePath());
        }
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = path.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /// The same folder somewhere else.
    TestFolder elsewhere() {
        return of(path.toString(), Map.of());
    }

    /// All files, sorted.
    List<String> files() {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try (var files = Files.walk(path.getParent())) {
            for (var file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
