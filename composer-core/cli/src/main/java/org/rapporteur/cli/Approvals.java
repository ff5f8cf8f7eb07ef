package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The plugins of report folders that this user has approved by adding them: their SHA-256, one a
/// line, in the user's own state folder (`XDG_STATE_HOME`, else `~/.local/state`).
final class Approvals {
    private Approvals() {}

    private static Path file() {
        var state = System.getenv("XDG_STATE_HOME");
        var base =
                state == null || state.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "state")
                        : Path.of(state);
        return base.resolve("rapporteur").resolve("approved-plugins");
    }

    /// Whether a file with this SHA-256 was approved.
    static boolean contain(String sha256) {
        return all().contains(sha256);
    }

    private static Set<String> all() {
        try {
            return new TreeSet<>(Files.readAllLines(file()));
        } catch (IOException _) {
            return Set.of();
        }
    }

    /// @return whether it could be written down
    static boolean add(String sha256) {
        if (contain(sha256)) {
            return true;
        }
        try {
            Files.createDirectories(file().getParent());
            Files.write(
                    file(), List.of(sha256), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
