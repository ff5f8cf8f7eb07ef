package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The files of a guarded folder, asked for at one place of the report.
record FolderFiles(GuardedRoot root, SourcePosition askedAt, Consumer<Finding> findings)
        implements ReportFiles {
    @Override
    public boolean exists(String path) {
        try {
            root.file(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return read(path, () -> root.bytes(path));
    }

    @Override
    public Optional<String> text(String path) {
        return bytes(path).flatMap(bytes -> Utf8.text(bytes, root.prefix() + path, findings));
    }

    @Override
    public List<String> list(String folder) {
        return read(folder, () -> FolderListing.of(root, root.folder(folder))).orElse(List.of());
    }

    @Override
    public Optional<InputStream> stream(String path) {
        return read(path, () -> root.stream(path));
    }

    private <T> Optional<T> read(String path, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (Refusal.Refused e) {
            findings.accept(e.refusal.at(askedAt));
        } catch (NoSuchFileException e) {
            findings.accept(MissingFile.finding(root, path, askedAt));
        } catch (IOException e) {
            findings.accept(
                    Finding.error(
                                    "unreadable-file",
                                    askedAt,
                                    "`" + path + "` cannot be read: " + reason(e))
                            .quoting(path)
                            .withFix("check that you may open the file"));
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "access is denied"
                : "the system says " + e.getClass().getSimpleName();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
