package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.Composition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where PDFs go: beside their report.yaml, or where `-o` says.
///
/// @param given a file, or a folder; null for each report's own folder
/// @param isFolder whether `given` is a folder
record OutputTarget(@Nullable Path given, boolean isFolder) {

    static OutputTarget of(@Nullable String option, int reports) {
        if (option == null) {
            return new OutputTarget(null, false);
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
                fileName.endsWith(".pdf") ? fileName.substring(0, fileName.length() - 4) : fileName;
        return plain.resolveSibling(stem + "-draft.pdf");
    }

    /// Refuses to write over anything but an earlier PDF.
    static void check(Path file, Composition composition) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name a file, or end the folder with /");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (composition.isInput(file)) {
            throw new IOException("it is an input of this report");
        }
        if (Files.size(file) > 0 && Files.isRegularFile(file) && !isPdf(file)) {
            throw new IOException("there is another file there, which is no PDF");
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        }
    }
}
