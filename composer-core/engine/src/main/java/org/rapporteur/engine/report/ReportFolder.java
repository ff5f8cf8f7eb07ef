package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A report folder: the one door to its files. Paths are relative to it, with `/`; none leads out
/// of it, through links neither. A text (Markdown, YAML, template) has at most 4 MiB, a picture 20
/// MiB, any other file 512 MiB.
public final class ReportFolder {
    /// The file that makes a folder a report folder.
    public static final String REPORT_FILE = "report.yaml";

    private final GuardedRoot root;
    private final List<SharedFolder> parents;

    private ReportFolder(GuardedRoot root, List<SharedFolder> parents) {
        this.root = root;
        this.parents = parents;
    }

    /// Opens a folder, or the one that a `report.yaml` stands in. A folder that does not exist
    /// opens as well: every file in it is then missing.
    public static ReportFolder open(Path folder) {
        boolean isFile = Files.isRegularFile(folder) && folder.endsWith(REPORT_FILE);
        var place = isFile ? folder.toAbsolutePath().resolveSibling("") : folder;
        var root = GuardedRoot.of(place, "");
        return new ReportFolder(root, parents(root.root()));
    }

    /// Absolute, links resolved.
    public Path path() {
        return root.root();
    }

    /// The folder's name: the default name of the PDF.
    public String name() {
        var name = root.root().getFileName();
        return name == null ? "report" : name.toString();
    }

    /// What tells the folder from others of its repository, wherever that lies: its path from the
    /// root, with `/`; outside of a repository its name.
    public String key() {
        return parents.isEmpty()
                ? name()
                : parents.getLast().path().relativize(path()).toString().replace('\\', '/');
    }

    /// A file of any size up to the limit.
    ///
    /// @throws java.nio.file.FileSystemException if it is not there, or may not be read; its reason
    ///   is in plain words
    public InputStream stream(String path) throws IOException {
        return root.stream(path);
    }

    /// A file of any size up to the limit; empty after a finding.
    public Optional<InputStream> stream(
            String path, SourcePosition askedAt, Consumer<Finding> findings) {
        return new FolderFiles(root, askedAt, findings).stream(path);
    }

    /// The folder's files for one who asks for them.
    ///
    /// @param askedAt where the report names what is read: the position of findings
    public ReportFiles files(SourcePosition askedAt, Consumer<Finding> findings) {
        return new FolderFiles(root, askedAt, findings);
    }

    /// The parent folders up to the root of the repository (the folder with `.git`), nearest first.
    /// Empty outside of a repository: nothing else tells where a user's own files begin.
    public List<SharedFolder> parents() {
        return parents;
    }

    private static List<SharedFolder> parents(Path folder) {
        var found = new ArrayList<SharedFolder>();
        var prefix = new StringBuilder();
        for (var place = folder; place != null; place = place.getParent()) {
            if (!place.equals(folder)) {
                prefix.append("../");
                found.add(new SharedFolder(new GuardedRoot(place, prefix.toString())));
            }
            if (Files.exists(place.resolve(".git"))) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
