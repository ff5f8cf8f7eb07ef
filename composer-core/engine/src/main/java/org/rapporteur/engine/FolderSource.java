package org.rapporteur.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.rapporteur.engine.data.DatasetSource;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.SharedFolder;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

/// A report folder, or a parent that it shares files with, as a source of data files.
///
/// @param opener opens a file that is there
record FolderSource(ReportFiles files, Opener opener) implements DatasetSource {
    /// Opens a file.
    @FunctionalInterface
    interface Opener {
        InputStream open(String path) throws IOException;
    }

    static FolderSource of(ReportFolder folder) {
        return new FolderSource(
                folder.files(SourcePosition.UNKNOWN, _ -> {}), folder::stream);
    }

    static FolderSource of(SharedFolder folder) {
        var files = folder.files(SourcePosition.UNKNOWN, _ -> {});
        return new FolderSource(
                files,
                path ->
                        new ByteArrayInputStream(
                                files.bytes(path)
                                        .orElseThrow(() -> new NoSuchFileException(path))));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return opener.open(path);
    }

    @Override
    public boolean exists(String path) {
        return files.exists(path);
    }

    @Override
    public List<String> list(String folder) {
        var prefix = folder.isEmpty() ? "" : folder + "/";
        return files.list(folder).stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }
}
