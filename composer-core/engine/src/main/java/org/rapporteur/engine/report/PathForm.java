package org.rapporteur.engine.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form of a path in a report folder: relative, `/` between names, staying inside, and meaning
/// the same on every system.
final class PathForm {
    private static final Pattern WEB = Pattern.compile("(?i)(https?|ftp):.*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final Pattern ABSOLUTE = Pattern.compile("(/|\\\\|[A-Za-z]:|~/).*");
    private static final Pattern ESCAPED = Pattern.compile(".*%[0-9A-Fa-f]{2}.*");
    private static final Pattern CONTROL =
            Pattern.compile(".*[\\x00-\\x1f\\x7f].*", Pattern.DOTALL);
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private PathForm() {}

    static Optional<Refusal> refusal(String path) {
        if (path.isBlank()) {
            return refused(path, "the path is empty", "write the path of a file, `summary.md`");
        }
        if (CONTROL.matcher(path).matches()) {
            return refused(path, "the path holds a control character", "delete the character");
        }
        if (WEB.matcher(path).matches()) {
            return refused(
                    path,
                    "`" + path + "` is a web address; nothing is fetched from a network",
                    "save the file into the report folder and write its path");
        }
        if (ABSOLUTE.matcher(path).matches()) {
            return Optional.of(
                    Refusal.outside(
                            path, "`" + path + "` is no path relative to the report folder"));
        }
        if (path.indexOf('\\') >= 0) {
            return refused(
                    path,
                    "`" + path + "` has a backslash",
                    "write `" + path.replace('\\', '/') + "`");
        }
        if (SCHEME.matcher(path).matches() || path.indexOf(':') >= 0) {
            return refused(
                    path, "`" + path + "` has a colon", "write the path of a file, `summary.md`");
        }
        if (ESCAPED.matcher(path).matches()) {
            return refused(
                    path,
                    "`" + path + "` has a character written with `%`",
                    "write the character itself, a space for `%20`");
        }
        return ofNames(path);
    }

    private static Optional<Refusal> ofNames(String path) {
        int depth = 0;
        for (var name : path.split("/", -1)) {
            if (name.equals("..")) {
                depth--;
            } else if (!name.isEmpty() && !name.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return Optional.of(
                        Refusal.outside(path, "`" + path + "` leaves the report folder"));
            }
            if (DEVICE.matcher(name).matches()) {
                return refused(
                        path,
                        "`" + name + "` is the name of a device on Windows",
                        "rename the file, `" + name.toLowerCase(Locale.ROOT) + "-1` for instance");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(String path, String message, String fix) {
        return Optional.of(Refusal.ofForm(path, message, fix));
    }
}
