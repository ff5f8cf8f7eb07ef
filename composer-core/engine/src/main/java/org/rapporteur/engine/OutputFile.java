package org.rapporteur.engine;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Writes a file whole or not at all: to a temporary file beside it, which takes its place in one
/// step at the end. The file has the mode that the user's new files have. Whatever kills the
/// process, a reader sees the old file or the new. A link stays one: the file that it leads to is
/// replaced. A pipe or a device is written to as it stands.
public final class OutputFile {
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::removeUnfinished));
    }

    private OutputFile() {}

    /// Writes what a file is made of.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws IOException if the file cannot be written; then what was there before still is
    public static void write(Path file, Content content) throws IOException {
        if (!Files.exists(file)) {
            replace(file, content);
        } else if (Files.isRegularFile(file)) {
            replace(file.toRealPath(), content);
        } else {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file, WRITE), 1 << 16)) {
                content.writeTo(out);
            }
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file name");
        }
        Files.createDirectories(folder);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + " is no ordinary file");
        }
        var temporary = temporary(folder, file);
        UNFINISHED.add(temporary);
        try {
            fill(temporary, content);
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
            UNFINISHED.remove(temporary);
        }
        removeAbandoned(folder, file);
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static Path temporary(Path folder, Path file) {
        var name = prefix(file) + ProcessHandle.current().pid() + "-" + UNFINISHED.size() + ".part";
        return folder.resolve(name);
    }

    private static String prefix(Path file) {
        return "." + file.getFileName() + ".";
    }

    /// Removes what killed processes left behind.
    private static void removeAbandoned(Path folder, Path file) {
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(folder, path -> isAbandoned(path, prefix(file)))) {
            for (var part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException _) {
            // leftovers do no harm
        }
    }

    private static boolean isAbandoned(Path path, String prefix) {
        var name = path.getFileName().toString();
        if (!name.startsWith(prefix) || !name.endsWith(".part")) {
            return false;
        }
        var pid = name.substring(prefix.length(), name.length() - 5).split("-", 2)[0];
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void removeUnfinished() {
        for (var path : UNFINISHED) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException _) {
                // the process ends; there is nobody left to tell
            }
        }
    }
}
