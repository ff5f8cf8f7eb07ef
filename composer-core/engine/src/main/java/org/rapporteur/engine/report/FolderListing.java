package org.rapporteur.engine.report;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The files below a folder, as paths from the root with `/`. Left out: hidden files and folders,
/// what office programs leave beside an open file (`~$list.xlsx`), links that lead outside.
final class FolderListing extends SimpleFileVisitor<Path> {
    private static final int MOST = 100_000;

    private final Path root;
    private final List<String> found = new ArrayList<>();

    private FolderListing(Path root) {
        this.root = root;
    }

    /// Sorted by path.
    static List<String> of(GuardedRoot guarded, Path folder) throws IOException {
        var listing = new FolderListing(guarded.root());
        Files.walkFileTree(folder, listing);
        Collections.sort(listing.found);
        return List.copyOf(listing.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && (attributes.isRegularFile() || leadsToFileInside(file))) {
            found.add(root.relativize(file).toString().replace('\\', '/'));
        }
        return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsToFileInside(Path link) {
        try {
            var target = link.toRealPath();
            return target.startsWith(root) && Files.isRegularFile(target);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isHidden(Path path) {
        if (path.equals(root)) {
            return false;
        }
        var name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
