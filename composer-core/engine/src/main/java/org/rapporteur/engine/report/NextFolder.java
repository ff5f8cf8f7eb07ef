package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The report folder of the next meeting, made from the last one's: all of its files but PDFs,
/// hidden ones, and links that lead out of it.
public final class NextFolder {
    /// What is rarely the same twice.
    private static final Pattern TO_CHANGE =
            Pattern.compile(
                    "(?:(?:date|issued|number|symbol|output|place|subtitle|short-title):"
                            + "|[^#]*\\bas-of:|facts:|accept:).*");

    private NextFolder() {}

    /// What was made.
    ///
    /// @param files relative to the folder, with `/`, sorted
    /// @param toChange lines of report.yaml that are rarely the same twice
    public record Copied(List<String> files, List<Line> toChange) {}

    /// A line of report.yaml.
    ///
    /// @param number from 1
    public record Line(int number, String text) {}

    /// Writes the folder, which has to be new, or empty but for hidden files.
    ///
    /// @param last a report folder
    /// @return nothing in it after a finding
    public static Copied write(Path folder, Path last, Consumer<Finding> findings) {
        try {
            var refusal = StarterFolder.refusal(folder);
            if (refusal.isPresent()) {
                findings.accept(refusal.get());
                return new Copied(List.of(), List.of());
            }
            var from = last.toRealPath();
            var files = inputs(from);
            for (var file : files) {
                var target = folder.resolve(file);
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.write(target, Files.readAllBytes(from.resolve(file)));
            }
            return new Copied(files, toChange(folder.resolve(ReportFolder.REPORT_FILE)));
        } catch (IOException e) {
            findings.accept(StarterFolder.unwritable(folder, e));
            return new Copied(List.of(), List.of());
        }
    }

    private static List<String> inputs(Path from) throws IOException {
        var files = new ArrayList<String>();
        try (var walk = Files.walk(from)) {
            for (var path : (Iterable<Path>) walk::iterator) {
                var relative = from.relativize(path);
                if (isInput(path, relative) && path.toRealPath().startsWith(from)) {
                    files.add(relative.toString().replace('\\', '/'));
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static boolean isInput(Path path, Path relative) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !relative.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static List<Line> toChange(Path report) throws IOException {
        var lines = Files.readString(report).lines().toList();
        var found = new ArrayList<Line>();
        for (int place = 0; place < lines.size(); place++) {
            if (TO_CHANGE.matcher(lines.get(place)).matches()) {
                found.add(new Line(place + 1, lines.get(place).strip()));
            }
        }
        return found;
    }
}
