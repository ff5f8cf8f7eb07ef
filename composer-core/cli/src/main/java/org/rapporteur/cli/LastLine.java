package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.Composition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The line that says what happened.
final class LastLine {
    private static final DateTimeFormatter THIS_YEAR =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ANY_YEAR =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private LastLine() {}

    static String written(Path file, Tally tally, Composition composition, long nanoseconds) {
        return written(file, tally, composition.pages(), composition.annexes(), nanoseconds);
    }

    static String written(Path file, Tally tally, int pages, int annexes, long nanoseconds) {
        return String.format(
                Locale.ROOT,
                "wrote %s: %s%s; %s; %.1f s",
                shown(file),
                Tally.count(pages, "page"),
                annexes == 0 ? "" : ", " + annexes + (annexes == 1 ? " annex" : " annexes"),
                tally.words(),
                nanoseconds / 1e9);
    }

    /// @param canBeDrafted whether `--draft` would write something
    static String notWritten(Path file, Tally tally, boolean canBeDrafted) {
        var draft = canBeDrafted ? " To look anyway: --draft" : "";
        return "NOT written: " + tally.obstacles() + "." + earlier(file) + draft;
    }

    static String failed(Path file, IOException error) {
        var failure = WriteFailure.of(error);
        return "NOT written: %s: %s.%s\n  fix: %s"
                .formatted(shown(file), failure.cause(), earlier(file), failure.fix());
    }

    static String figures(Path folder, int count) {
        return count == 0
                ? "the report has no figures to write to " + shown(folder)
                : "wrote %s as SVG and PNG to %s"
                        .formatted(Tally.count(count, "figure"), shown(folder));
    }

    static String failedFigures(Path file, IOException error) {
        var failure = WriteFailure.of(error, "write elsewhere with --figures DIR");
        return "NOT written: %s: %s.\n  fix: %s"
                .formatted(shown(file), failure.cause(), failure.fix());
    }

    /// What became of the PDF of an earlier day.
    private static String earlier(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return "";
            }
            var moment = local(Files.getLastModifiedTime(file).toInstant());
            return " %s is still the one of %s.".formatted(shown(file), day(moment));
        } catch (IOException _) {
            return "";
        }
    }

    private static String day(LocalDateTime moment) {
        boolean isThisYear = moment.getYear() == local(Instant.now()).getYear();
        return moment.format(isThisYear ? THIS_YEAR : ANY_YEAR);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
    }

    private static String shown(Path file) {
        return SafeText.of(file.normalize().toString());
    }
}
