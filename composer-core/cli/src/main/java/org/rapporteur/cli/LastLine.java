package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.Composition;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The line that says what happened.
final class LastLine {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private LastLine() {}

    static String written(Path file, Tally tally, Composition composition, long nanoseconds) {
        var annexes = composition.annexes();
        return String.format(
                Locale.ROOT,
                "wrote %s: %s%s; %s; %.1f s",
                name(file),
                Tally.count(composition.pages(), "page"),
                annexes == 0 ? "" : ", " + annexes + (annexes == 1 ? " annex" : " annexes"),
                tally.words(),
                nanoseconds / 1e9);
    }

    static String notWritten(Path file, Tally tally, Composition composition, boolean draft) {
        var line = new StringBuilder("NOT written: ").append(tally.obstacles()).append('.');
        line.append(earlier(file));
        if (!draft && composition.canBeWritten()) {
            line.append(" To look anyway: --draft");
        }
        return line.toString();
    }

    /// What became of the PDF of an earlier day.
    private static String earlier(Path file) {
        try {
            var moment = Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault());
            return " %s is still the one of %s.".formatted(name(file), MOMENT.format(moment));
        } catch (IOException _) {
            return "";
        }
    }

    static String failed(Path file, IOException error) {
        return "NOT written: %s: %s.%s\n  fix: %s"
                .formatted(SafeText.of(file.toString()), cause(error), earlier(file), fix(error));
    }

    private static String cause(IOException error) {
        return switch (error) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "there is no such folder";
            case FileSystemException system when system.getReason() != null ->
                    lowered(system.getReason());
            default -> lowered(String.valueOf(error.getMessage()));
        };
    }

    private static String lowered(String words) {
        return words.isEmpty()
                ? words
                : SafeText.of(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    private static String fix(IOException error) {
        var cause = cause(error);
        if (cause.contains("space")) {
            return "free some space on the disk, or write elsewhere with -o";
        }
        return "write elsewhere with -o FILE, or mend the permissions of the folder";
    }

    private static String name(Path file) {
        return SafeText.of(file.getFileName().toString());
    }
}
