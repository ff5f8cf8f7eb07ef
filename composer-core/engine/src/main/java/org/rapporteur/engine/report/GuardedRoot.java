package org.rapporteur.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A folder out of which no path leads, through links neither. The only class of the engine that
/// opens files which a user's text names.
///
/// @param root the folder, links resolved
/// @param prefix what stands before paths in positions: empty, or `../`
record GuardedRoot(Path root, String prefix) {
    static GuardedRoot of(Path folder, String prefix) {
        try {
            return new GuardedRoot(folder.toRealPath(), prefix);
        } catch (IOException e) {
            return new GuardedRoot(folder.toAbsolutePath().normalize(), prefix);
        }
    }

    /// @throws NoSuchFileException if there is nothing at the path
    /// @throws Refusal.Refused if it may not be read, or is no ordinary file, or too large
    Path file(String path) throws IOException {
        var file = inside(path);
        if (Files.isDirectory(file)) {
            throw new Refusal.Refused(
                    Refusal.ofForm(
                            path,
                            "`" + path + "` is a folder, not a file",
                            "write the path of a file in it"));
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal.Refused(
                    Refusal.ofForm(
                            path, "`" + path + "` is no ordinary file", "replace it by a file"));
        }
        var limit = SizeLimit.of(path);
        if (Files.size(file) > limit.bytes()) {
            throw new Refusal.Refused(limit.refusal(path));
        }
        return file;
    }

    byte[] bytes(String path) throws IOException {
        var limit = SizeLimit.of(path);
        int most = (int) Math.min(limit.bytes(), Integer.MAX_VALUE - 16) + 1;
        try (var in = stream(path)) {
            var bytes = in.readNBytes(most);
            if (bytes.length == most) {
                throw new Refusal.Refused(limit.refusal(path));
            }
            return bytes;
        }
    }

    InputStream stream(String path) throws IOException {
        return Files.newInputStream(file(path));
    }

    /// The folder at a path; the root itself for an empty path or `.`.
    Path folder(String path) throws IOException {
        var folder = path.isEmpty() || path.equals(".") ? root : inside(path);
        if (!Files.isDirectory(folder)) {
            throw new Refusal.Refused(
                    Refusal.ofForm(
                            path,
                            "`" + path + "` is a file, not a folder",
                            "write the path of a folder, `corpus/`"));
        }
        return folder;
    }

    private Path inside(String path) throws IOException {
        var refusal = PathForm.refusal(path);
        if (refusal.isPresent()) {
            throw new Refusal.Refused(refusal.get());
        }
        var real = located(path).toRealPath();
        if (!real.startsWith(root)) {
            throw new Refusal.Refused(
                    Refusal.outside(
                            path, "`" + path + "` is a link that leaves the report folder"));
        }
        return real;
    }

    /// Systems differ in how they store accents: `é` as one character, or as two.
    private Path located(String path) throws IOException {
        try {
            var plain = root.resolve(path);
            if (Files.exists(plain)) {
                return plain;
            }
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path);
        }
        var place = root;
        for (var name : path.split("/")) {
            place = name.isEmpty() ? place : child(place, name);
        }
        return place;
    }

    private static Path child(Path place, String name) throws IOException {
        var plain = place.resolve(name);
        if (Files.exists(plain) || !Files.isDirectory(place)) {
            return plain;
        }
        for (var each : children(place)) {
            if (composed(each.getFileName().toString()).equals(composed(name))) {
                return each;
            }
        }
        return plain;
    }

    private static List<Path> children(Path place) throws IOException {
        try (var paths = Files.list(place)) {
            return new ArrayList<>(paths.sorted().toList());
        }
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
