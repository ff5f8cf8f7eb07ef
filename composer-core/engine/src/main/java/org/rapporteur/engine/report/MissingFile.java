package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What to say of a file or folder that is not there.
final class MissingFile {
    private MissingFile() {}

    static Finding finding(GuardedRoot root, String path, SourcePosition askedAt) {
        boolean folder = path.endsWith("/");
        var there = there(root);
        var names = folder ? folders(there) : there;
        var fix =
                nearest(path, names)
                        .map(name -> "write `" + name + "`")
                        .orElse("add it to the report folder, or correct the path");
        return Finding.error(
                        "missing-file",
                        askedAt,
                        "there is no " + (folder ? "folder" : "file") + " `" + path + "`")
                .quoting(path)
                .withFix(fix);
    }

    private static Optional<String> nearest(String path, List<String> there) {
        var near = NearestName.of(path, there);
        if (near.isPresent()) {
            return near;
        }
        return there.stream().filter(name -> lastName(name).equals(lastName(path))).findFirst();
    }

    private static String lastName(String path) {
        var plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    private static List<String> folders(List<String> files) {
        var folders = new TreeSet<String>();
        for (var file : files) {
            for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
                folders.add(file.substring(0, i + 1));
            }
        }
        return List.copyOf(folders);
    }

    private static List<String> there(GuardedRoot root) {
        try {
            return FolderListing.of(root, root.root());
        } catch (IOException e) {
            return List.of();
        }
    }
}
