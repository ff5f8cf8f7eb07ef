package org.rapporteur.engine.data;

import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.SharedFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files of a report folder, and of the folders above it, as datasets are read from them.
public final class FolderSource implements DatasetSource {
    private static final String VOCABULARIES = "vocabularies";
    private final ReportFiles files;
    private final String prefix;
    private final Opening opening;

    private final Refusals refusals;

    private interface Refusals {
        Optional<Finding> of(String path, SourcePosition askedAt);
    }

    private interface Opening {
        InputStream open(String path) throws IOException;
    }

    private FolderSource(ReportFiles files, String prefix, Opening opening, Refusals refusals) {
        this.refusals = refusals;
        this.files = files;
        this.prefix = prefix;
        this.opening = opening;
    }

    public static FolderSource of(ReportFolder folder) {
        return new FolderSource(
                folder.files(SourcePosition.UNKNOWN, _ -> {}),
                "",
                folder::stream,
                (path, askedAt) -> refusal(folder, path, askedAt));
    }

    /// The folder in which a file of settings stands that names files: the report folder, or the
    /// one above it whose `rapporteur.yaml` it is.
    public static FolderSource of(ReportFolder folder, SourcePosition naming) {
        var prefix = SharedFolder.prefix(naming);
        return folder.parents().stream()
                .filter(parent -> parent.prefix().equals(prefix))
                .findFirst()
                .map(FolderSource::of)
                .orElseGet(() -> of(folder));
    }

    /// Paths begin with what leads from the report folder here: `../vocabularies/colours.csv`.
    public static FolderSource of(SharedFolder folder) {
        var files = folder.files(SourcePosition.UNKNOWN, _ -> {});
        return new FolderSource(
                files, folder.prefix(), path -> whole(files, path), (_, _) -> Optional.empty());
    }

    /// The folders `vocabularies` of a report folder and of those above it, the nearest first.
    public static List<VocabularyFolder> vocabularies(ReportFolder folder) {
        var found = new ArrayList<VocabularyFolder>();
        found.add(new VocabularyFolder(of(folder), VOCABULARIES));
        for (var parent : folder.parents()) {
            found.add(new VocabularyFolder(of(parent), parent.prefix() + VOCABULARIES));
        }
        return List.copyOf(found);
    }

    private static Optional<Finding> refusal(
            ReportFolder folder, String path, SourcePosition askedAt) {
        var found = new ArrayList<Finding>();
        folder.files(askedAt, found::add).bytes(path);
        return found.stream().filter(finding -> !finding.rule().equals("missing-file")).findFirst();
    }

    @Override
    public Optional<Finding> refusal(String path, SourcePosition askedAt) {
        return refusals.of(inside(path), askedAt);
    }

    private static InputStream whole(ReportFiles files, String path) throws IOException {
        return new ByteArrayInputStream(
                files.bytes(path).orElseThrow(() -> new FileNotFoundException(path)));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return opening.open(inside(path));
    }

    @Override
    public boolean exists(String path) {
        return files.exists(inside(path));
    }

    @Override
    public List<String> list(String folder) {
        var start = inside(folder).isEmpty() ? "" : inside(folder) + "/";
        return files.list(inside(folder)).stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }

    private String inside(String path) {
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }
}
