import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Checks (`check ROOT FOLDER`) or mends (`apply ROOT FOLDER`) the format of all Java sources in a
/// folder of the tree; `.` is all of it.
///
/// Texts that were found well formatted are remembered in `target/formatted.txt` by their digest,
/// so that a build looks only at what has changed.
final class Format {
    private static final Set<String> SKIPPED = Set.of("target", ".git");

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());
    private final Path root;
    private final Path memory;
    private final Set<String> known = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();

    Format(Path root) throws IOException {
        this.root = root;
        this.memory = root.resolve("target/formatted.txt");
        if (Files.exists(memory)) {
            known.addAll(Files.readAllLines(memory));
        }
    }

    public static void main(String[] args) throws Exception {
        var mode = args[0];
        if (!Set.of("check", "apply").contains(mode)) {
            throw new IllegalArgumentException("-Dformat is check or apply, not " + mode);
        }
        var root = Path.of(args[1]);
        var format = new Format(root);
        for (var source : sources(root.resolve(args[2]).normalize())) {
            format.look(source, mode.equals("apply"));
        }
        format.remember(args[2].equals("."));
        format.report();
    }

    private static List<Path> sources(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        collect(folder, found);
        return found;
    }

    private static void collect(Path folder, List<Path> found) throws IOException {
        List<Path> entries;
        try (var listing = Files.list(folder)) {
            entries = listing.sorted().toList();
        }
        for (var entry : entries) {
            if (Files.isDirectory(entry)) {
                if (!SKIPPED.contains(entry.getFileName().toString())) {
                    collect(entry, found);
                }
            } else if (entry.toString().endsWith(".java")) {
                found.add(entry);
            }
        }
    }

    private void look(Path source, boolean mend) throws Exception {
        var text = Files.readString(source);
        if (known.contains(digest(text))) {
            seen.add(digest(text));
            return;
        }
        try {
            var wanted = formatter.formatSourceAndFixImports(text);
            if (!wanted.equals(text)) {
                if (!mend) {
                    complaints.add(root.relativize(source).toString());
                    return;
                }
                Files.writeString(source, wanted);
                IO.println("formatted " + root.relativize(source));
            }
            seen.add(digest(wanted));
        } catch (FormatterException e) {
            complaints.add(root.relativize(source) + ": " + e.getMessage().strip());
        }
    }

    /// What is no longer there is forgotten when all has been looked at.
    private void remember(boolean all) throws IOException {
        if (!all) {
            seen.addAll(known);
        }
        Files.createDirectories(memory.getParent());
        Files.write(memory, seen);
    }

    private void report() {
        if (complaints.isEmpty()) {
            return;
        }
        IO.println("These files are not formatted (or cannot be parsed):");
        complaints.forEach(complaint -> IO.println("  " + complaint));
        IO.println("To format them: mvn -q -N process-sources -Dformat=apply [-Dformat.in=FOLDER]");
        System.exit(1);
    }

    /// The formatter's version is in the name of its jar, hence the class path.
    private static String digest(String text) throws Exception {
        var sha = java.security.MessageDigest.getInstance("SHA-256");
        sha.update(System.getProperty("java.class.path").getBytes("UTF-8"));
        return HexFormat.of().formatHex(sha.digest(text.getBytes("UTF-8")));
    }
}
