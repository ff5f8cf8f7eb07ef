package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The jar files among and directly in the given paths, in the order of their file names.
final class PluginFiles {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(PluginFiles::name).thenComparing(Path::toString);

    private PluginFiles() {}

    static List<Path> of(List<Path> jarsOrFolders, Consumer<Finding> findings) {
        Set<Path> files = new LinkedHashSet<>();
        for (var path : jarsOrFolders) {
            if (Files.isDirectory(path)) {
                jarsIn(path, findings).stream().sorted(BY_NAME).forEach(files::add);
            } else if (Files.isRegularFile(path)) {
                files.add(path.toAbsolutePath().normalize());
            } else {
                findings.accept(
                        Finding.warning(
                                        "plugin-broken",
                                        position(path),
                                        name(path) + " is neither a plugin's jar nor a folder")
                                .withFix("check the path `" + slashed(path) + "`"));
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> jarsIn(Path folder, Consumer<Finding> findings) {
        var jars = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, "*.jar")) {
            entries.forEach(entry -> jars.add(entry.toAbsolutePath().normalize()));
        } catch (IOException e) {
            findings.accept(
                    Finding.warning(
                                    "plugin-broken",
                                    position(folder),
                                    "the plugin folder "
                                            + slashed(folder)
                                            + " cannot be read: "
                                            + Failure.inOneLine(e))
                            .withFix("make the folder readable"));
        }
        return jars;
    }

    static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Folder and file name only, so that messages are the same on every machine.
    static SourcePosition position(Path path) {
        var folder = path.getParent();
        return SourcePosition.of(
                folder == null || folder.getFileName() == null
                        ? name(path)
                        : name(folder) + "/" + name(path));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
