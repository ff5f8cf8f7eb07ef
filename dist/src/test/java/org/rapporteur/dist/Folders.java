package org.rapporteur.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Report folders for tests.
final class Folders {
    private Folders() {}

    /// A copy of a folder.
    static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A copy of a Maven project without what was built in it.
    static Path sources(Path project, Path to) {
        for (var name : names(project)) {
            if (Files.isDirectory(project.resolve(name)) && !name.equals("target")) {
                copy(project.resolve(name), to.resolve(name));
            } else if (Files.isRegularFile(project.resolve(name))) {
                write(to.resolve(name), read(project.resolve(name)));
            }
        }
        return to;
    }

    /// A copy of one of the examples, without PDFs that somebody composed there.
    static Path example(String name, Path parent) {
        var folder =
                copy(Distribution.root().resolve("examples").resolve(name), parent.resolve(name));
        try (var files = Files.newDirectoryStream(folder, "*.pdf")) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The names of what stands in a folder, sorted.
    static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Changes a text of a file; fails when it does not stand there.
    static void replace(Path file, String old, String other) {
        var text = read(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not say: " + old);
        }
        write(file, text.replace(old, other));
    }
}
