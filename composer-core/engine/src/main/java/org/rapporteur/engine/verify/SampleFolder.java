package org.rapporteur.engine.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.jar.JarFile;

/// A report folder of a temporary kind.
record SampleFolder(Path path) implements AutoCloseable {
    private static final String IN_JAR = "META-INF/rapporteur/sample/";

    static SampleFolder make(String name) throws IOException {
        return new SampleFolder(
                Files.createDirectory(Files.createTempDirectory("rapporteur").resolve(name)));
    }

    static boolean isIn(JarFile jar) {
        return jar.getEntry(IN_JAR + "report.yaml") != null;
    }

    /// The sample report of a plugin's jar.
    static SampleFolder of(JarFile jar) throws IOException {
        var folder = make("sample");
        for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
            var name = entry.getName();
            if (name.startsWith(IN_JAR) && !entry.isDirectory()) {
                var target = folder.path.resolve(name.substring(IN_JAR.length())).normalize();
                if (target.startsWith(folder.path)) {
                    Files.createDirectories(target.getParent());
                    try (var in = jar.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        return folder;
    }

    void write(String file, String text) throws IOException {
        Files.writeString(path.resolve(file), text);
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(path.getParent(), new Deleting());
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException error)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
