package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.Composer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
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

    @Option(
            names = "--max-warnings",
            paramLabel = "N",
            description = "More than N warnings count as an error.")
    private @Nullable Integer maxWarnings;

    @Override
    public Integer call() throws IOException {
        if (maxWarnings != null && maxWarnings < 0) {
            throw new UsageError("--max-warnings must be 0 or more, not " + maxWarnings);
        }
        var requests = input.requests(false);
        var console = findings.console();
        var told = new ArrayList<FolderFindings>();
        var lastLines = new ArrayList<String>();
        int exit = ExitCode.OK;
        try (var composer = new Composer(input.installation())) {
            for (var request : requests) {
                var composition = composer.compose(request);
                var report = Told.of(request.folder(), composition);
                var tally = Tally.of(composition.verdict(), findings.isStrict());
                told.add(report);
                boolean isTooMany = maxWarnings != null && tally.warnings() > maxWarnings;
                lastLines.add(
                        "checked %s: %s%s"
                                .formatted(
                                        SafeText.of(report.folder()),
                                        tally.words(),
                                        isTooMany ? "; more than --max-warnings allows" : ""));
                if (tally.fails() || isTooMany) {
                    exit = ExitCode.ERRORS;
                }
            }
        }
        exit = Math.max(exit, findings.tell(told, console));
        lastLines.forEach(console::say);
        return exit;
    }
}
