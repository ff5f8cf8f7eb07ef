package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A parent folder of the report folder, inside the same repository: what many reports share.
public final class SharedFolder {
    private final GuardedRoot root;

    SharedFolder(GuardedRoot root) {
        this.root = root;
    }

    public Path path() {
        return root.root();
    }

    /// What leads from the report folder here, for positions: `../`, `../../`.
    public String prefix() {
        return root.prefix();
    }

    /// Its files, under the same guard as those of the report folder.
    ///
    /// @param askedAt where the report names what is read
    public ReportFiles files(SourcePosition askedAt, Consumer<Finding> findings) {
        return new FolderFiles(root, askedAt, findings);
    }

    /// What leads from the report folder to that of a file: `../` for `../rapporteur.yaml`.
    public static String prefix(SourcePosition position) {
        var file = position.file();
        return file.startsWith("../") ? file.substring(0, file.lastIndexOf("../") + 3) : "";
    }
}
