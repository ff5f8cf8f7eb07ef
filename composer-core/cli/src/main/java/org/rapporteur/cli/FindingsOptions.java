package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FindingsFormat;
import org.rapporteur.cli.findings.FindingsWriter;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.Palette;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.OutputFile;
import org.rapporteur.engine.report.Policy;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How findings are told, for all commands that have some.
final class FindingsOptions {
    @Option(
            names = "--findings",
            paramLabel = "FORMAT[=FILE]",
            converter = FindingsTarget.Converter.class,
            description =
                    "text (for people, always), json, sarif, junit or github; can go to a file."
                            + " Repeatable.")
    private final List<FindingsTarget> targets = new ArrayList<>();

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never (default: auto).")
    private ColourChoice colour = ColourChoice.auto;

    /// Without a policy.
    Tally.Limits limits() {
        return new Tally.Limits(strict, null);
    }

    /// @param policy whose limits hold as well; the strictest counts
    /// @param maxWarnings given on the command line; null for none
    Tally.Limits limits(Policy policy, @Nullable Integer maxWarnings) {
        var most = policy.maxWarnings();
        boolean isPolicys = most != null && (maxWarnings == null || most < maxWarnings);
        return new Tally.Limits(strict || policy.strict(), isPolicys ? most : maxWarnings);
    }

    /// @throws UsageError if two formats would be mixed on standard output
    Console console() {
        var mixed =
                targets.stream()
                        .filter(target ->
                                target.file() == null && target.format() != FindingsFormat.TEXT)
                        .map(target -> target.format().word())
                        .distinct()
                        .toList();
        if (mixed.size() > 1) {
            throw new UsageError(
                    "%s cannot share standard output. Give all but one a file: --findings %s=FILE"
                            .formatted(
                                    mixed.stream().collect(Collectors.joining(" and ")),
                                    mixed.getLast()));
        }
        return Console.of(colour);
    }

    /// Tells the findings to people, and in all the ways that were asked for.
    ///
    /// @return the exit code of having told them
    int tell(List<FolderFindings> reports, Console console) throws IOException {
        return tell(reports, strict, console);
    }

    /// @param isStrict whether warnings count as errors
    int tell(List<FolderFindings> reports, boolean isStrict, Console console) throws IOException {
        if (targets.stream().noneMatch(FindingsTarget::isForPeople)) {
            writer(FindingsFormat.TEXT, console.palette(), isStrict)
                    .write(reports, console.people());
        }
        int exit = ExitCode.OK;
        for (var target : targets) {
            exit = Math.max(exit, tell(target, reports, isStrict, console));
        }
        return exit;
    }

    private static int tell(
            FindingsTarget target, List<FolderFindings> reports, boolean isStrict, Console console)
            throws IOException {
        var file = target.file();
        if (file == null) {
            var out = target.isForPeople() ? console.people() : console.machines();
            writer(target.format(), console.palette(), isStrict).write(reports, out);
            return ExitCode.OK;
        }
        try {
            OutputFile.write(
                    file,
                    out -> writer(target.format(), Palette.PLAIN, isStrict).write(reports, out));
            return ExitCode.OK;
        } catch (IOException error) {
            console.say(
                    "findings NOT written: %s: %s"
                            .formatted(
                                    SafeText.of(file.toString()), WriteFailure.of(error).cause()));
            console.say(
                    "  fix: name another file: --findings %s=FILE"
                            .formatted(target.format().word()));
            return ExitCode.FAILED;
        }
    }

    private static FindingsWriter writer(FindingsFormat format, Palette palette, boolean isStrict) {
        return new FindingsWriter(format, palette, Version.TOOL, isStrict);
    }
}
