package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.Composition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Where PDFs go: beside their report.yaml, or where `-o` says. No two reports of a call go to the
/// same file.
final class OutputTarget {
    private final @Nullable Path given;
    private final boolean isFolder;
    private final Set<Path> taken = new LinkedHashSet<>();

    /// @param given a file, or a folder; null for each report's own folder
    private OutputTarget(@Nullable Path given, boolean isFolder) {
        this.given = given;
        this.isFolder = isFolder;
    }

    static OutputTarget of(@Nullable String option, int reports) {
        if (option == null) {
            return new OutputTarget(null, false);
        }
        if (option.isBlank()) {
            throw new UsageError("-o needs the name of a file or folder");
        }
        var path = Path.of(option);
        boolean folder = option.endsWith("/") || option.endsWith("\\") || Files.isDirectory(path);
        if (reports > 1 && !folder) {
            throw new UsageError(
                    "-o %s is one file, but there are %s reports. Write -o %s/ for a folder"
                            .formatted(option, reports, option));
        }
        return new OutputTarget(path, folder);
    }

    /// @param name the report's own name for its PDF
    Path file(Path reportFolder, String name, boolean draft) {
        var plain =
                given == null
                        ? reportFolder.resolve(name)
                        : isFolder ? given.resolve(Path.of(name).getFileName()) : given;
        if (!draft) {
            return plain;
        }
        var fileName = plain.getFileName().toString();
        var stem =
                fileName.toLowerCase(Locale.ROOT).endsWith(".pdf")
                        ? fileName.substring(0, fileName.length() - 4)
                        : fileName;
        return plain.resolveSibling(stem + "-draft.pdf");
    }

    /// Refuses to write over anything but an earlier PDF, and twice to the same file.
    void check(Path file, Composition composition) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name a file, or end the folder with /");
        }
        if (!taken.add(file.toAbsolutePath().normalize())) {
            throw new IOException("another report of this call has just been written there");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (composition.isInput(file)) {
            throw new IOException("it is an input of this report");
        }
        if (Files.isRegularFile(file) && Files.size(file) > 0 && !isPdf(file)) {
            throw new IOException("there is another file there, which is no PDF");
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        }
    }
}
