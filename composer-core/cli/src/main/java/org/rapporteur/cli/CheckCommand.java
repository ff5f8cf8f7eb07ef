package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.Composer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;

/// `rapporteur check`.
@Command(
        name = "check",
        description = "Tells all findings, those of the layout included; writes no PDF.",
        footer = {"", "Example: rapporteur check my-report --findings sarif=findings.sarif"})
final class CheckCommand implements Callable<Integer> {
    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final FindingsOptions findings = new FindingsOptions();
    @Mixin private final GateOptions gates = new GateOptions();

    @Option(
            names = "--max-warnings",
            paramLabel = "N",
            description = "More than N warnings count as an error.")
    private @Nullable Integer maxWarnings;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write all that is found to a file for --baseline.")
    private @Nullable Path newBaseline;

    @Override
    public Integer call() throws IOException {
        if (maxWarnings != null && maxWarnings < 0) {
            throw new UsageError("--max-warnings must be 0 or more, not " + maxWarnings);
        }
        var gate = gates.gate();
        var limits = findings.limits(gate.policy(), maxWarnings);
        var requests = input.requests(false);
        var console = findings.console();
        var baseline = newBaseline == null ? null : WrittenBaseline.to(newBaseline);
        var told = new ArrayList<FolderFindings>();
        var lastLines = new ArrayList<String>();
        int exit = ExitCode.OK;
        try (var composer = new Composer(input.installation())) {
            for (var request : requests) {
                var composition = composer.compose(request.through(gate));
                var verdict =
                        baseline == null
                                ? composition.verdict()
                                : baseline.with(composition, gate.policy());
                var report = Told.of(request.folder(), verdict, composition.lines());
                var tally = Tally.of(verdict, limits);
                told.add(report);
                lastLines.add(lastLine(report, tally));
                if (tally.fails()) {
                    exit = ExitCode.ERRORS;
                }
            }
        }
        exit = Math.max(exit, findings.tell(told, limits.strict(), console));
        if (baseline != null) {
            exit = Math.max(exit, baseline.write(console));
        }
        lastLines.forEach(console::say);
        return exit;
    }

    private static String lastLine(FolderFindings report, Tally tally) {
        return "checked %s: %s%s"
                .formatted(
                        SafeText.of(report.folder()),
                        tally.words(),
                        tally.isTooMany() ? "; more than --max-warnings allows" : "");
    }
}
