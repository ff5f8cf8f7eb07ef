package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.Composition;
import org.rapporteur.engine.OutputFile;
import org.rapporteur.engine.check.Baseline;
import org.rapporteur.engine.check.BaselineFile;
import org.rapporteur.engine.check.Fingerprint;
import org.rapporteur.engine.check.NewBaseline;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.report.Policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of old findings that is being written.
///
/// @param earlier what it says so far, of other report folders too
record WrittenBaseline(Path file, Baseline earlier, NewBaseline findings) {
    /// @throws UsageError if another file lies there
    static WrittenBaseline to(Path file) {
        try {
            return new WrittenBaseline(
                    file,
                    Files.exists(file) ? BaselineFile.read(file) : Baseline.NONE,
                    new NewBaseline());
        } catch (IOException error) {
            throw new UsageError(
                    SafeText.of(
                            "%s is no baseline, and is not written over (%s)"
                                    .formatted(file, WriteFailure.of(error).cause())));
        }
    }

    /// Takes the findings of a report folder in.
    ///
    /// @return what is still found once they are old
    Verdict with(Composition composition, Policy policy) {
        return findings.add(
                composition.folderKey(),
                composition.verdict(),
                new Fingerprint(composition.lines()::at),
                policy);
    }

    int write(Console console) {
        var entries = findings.entries(earlier);
        try {
            OutputFile.write(file, out -> BaselineFile.write(entries, out));
        } catch (IOException error) {
            console.say(
                    "baseline NOT written: %s: %s"
                            .formatted(
                                    SafeText.of(file.toString()), WriteFailure.of(error).cause()));
            return ExitCode.FAILED;
        }
        long count = entries.stream().mapToLong(Baseline.Entry::count).sum();
        console.say(
                "wrote %s: %s"
                        .formatted(SafeText.of(file.toString()), Tally.count(count, "finding")));
        return ExitCode.OK;
    }
}
