package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/// The class files of a plugin's jar as they are to be loaded: guarded.
final class GuardedJar implements AutoCloseable {
    private final JarFile jar;
    private final CodeGuard guard = new CodeGuard(this::original);

    GuardedJar(Path path) {
        try {
            jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Null where the jar has no such class.
    byte @Nullable [] classFile(String className) {
        var bytes = original(className);
        return bytes == null ? null : guard.guarded(bytes);
    }

    private byte @Nullable [] original(String className) {
        var entry = jar.getJarEntry(className.replace('.', '/') + ".class");
        if (entry == null) {
            return null;
        }
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
