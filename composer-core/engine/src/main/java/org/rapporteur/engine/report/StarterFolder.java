package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A new report folder that composes at once and explains itself.
public final class StarterFolder {
    private static final Pattern TEMPLATE = Pattern.compile("(?m)^template: \\S+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*");

    private static final PackedFolder PACKED =
            new PackedFolder(
                    "/org/rapporteur/engine/starter/",
                    List.of(
                            ReportFolder.REPORT_FILE,
                            "summary.md",
                            "data/participants.csv",
                            "data/contributions.csv",
                            "data/actions.csv",
                            "corpus/1-sahel-connect.md",
                            "corpus/2-red-comunitaria-andina.md",
                            "corpus/3-rural-access-observatory.md"));

    private StarterFolder() {}

    /// Writes the folder, which has to be new, or empty but for hidden files.
    ///
    /// @param template name of the report template that the report shall use
    /// @return the files that were written, relative to the folder; empty after a finding
    public static List<String> write(Path folder, String template, Consumer<Finding> findings) {
        try {
            var refusal = refusal(folder);
            if (refusal.isPresent()) {
                findings.accept(refusal.get());
                return List.of();
            }
            for (var file : PACKED.files()) {
                PackedFolder.write(folder.resolve(file), content(file, template));
            }
            return PACKED.files();
        } catch (IOException e) {
            findings.accept(unwritable(folder, e));
            return List.of();
        }
    }

    static Finding unwritable(Path folder, IOException error) {
        var cause =
                switch (error) {
                    case AccessDeniedException denied -> "permission denied: " + denied.getFile();
                    case FileAlreadyExistsException there -> there.getFile() + " is a file";
                    default -> String.valueOf(error.getMessage());
                };
        return Finding.error(
                        "unwritable-folder",
                        SourcePosition.UNKNOWN,
                        "the folder `" + folder + "` cannot be written to")
                .withFact("cause", cause)
                .withFix("choose a folder that you may write to");
    }

    /// Why a folder cannot become a new report folder; nothing where it can.
    static Optional<Finding> refusal(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return refused("`" + folder + "` is a file");
        }
        try (var present = Files.list(folder)) {
            var visible =
                    present.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .findFirst();
            return visible.flatMap(
                    name -> refused("the folder `" + folder + "` is not empty: it holds " + name));
        }
    }

    private static Optional<Finding> refused(String message) {
        return Optional.of(
                Finding.error("folder-not-empty", SourcePosition.UNKNOWN, message)
                        .withFix("choose a folder that does not exist yet"));
    }

    private static String content(String file, String template) {
        var text = PACKED.text(file);
        return file.equals(ReportFolder.REPORT_FILE) ? with(template, text) : text;
    }

    private static String with(String template, String report) {
        boolean isPlain = PLAIN.matcher(template).matches();
        var name = isPlain ? template : YamlScalar.quoted(template);
        return TEMPLATE.matcher(report)
                .replaceFirst(matched -> Matcher.quoteReplacement("template: " + name));
    }
}
