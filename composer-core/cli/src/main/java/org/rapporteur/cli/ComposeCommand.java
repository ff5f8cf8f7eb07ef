package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur compose`.
@Command(
        name = "compose",
        description = "Checks report folders and writes their PDFs.",
        footer = {"", "Example: rapporteur compose my-report -o reports/"})
final class ComposeCommand implements Callable<Integer> {
    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final FindingsOptions findings = new FindingsOptions();
    @Mixin private final GateOptions gates = new GateOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR/",
            description = "Where to write (default: FOLDER/FOLDER.pdf).")
    private @Nullable String output;

    @Option(names = "--draft", description = "Write NAME-draft.pdf, its findings marked.")
    private boolean draft;

    @Option(
            names = "--figures",
            paramLabel = "DIR",
            description = "Write each figure as SVG and PNG, too.")
    private @Nullable String figures;

    @Option(
            names = "--evidence",
            description = "Add an annex that says where each figure comes from.")
    private boolean evidence;

    @Option(names = "--timings", description = "Show where the time goes.")
    private boolean timings;

    @Override
    public Integer call() throws IOException {
        var gate = gates.gate();
        var limits = findings.limits(gate.policy(), null);
        var requests =
                input.requests(draft).stream()
                        .map(one -> (evidence ? one.withEvidence() : one).through(gate))
                        .toList();
        var console = findings.console();
        var target = OutputTarget.of(output, requests.size());
        var figureTarget = FigureTarget.of(figures, requests.size());
        var told = new ArrayList<FolderFindings>();
        int exit = ExitCode.OK;
        try (var composer = new Composer(input.installation())) {
            var lastLines = new ArrayList<String>();
            for (var request : requests) {
                var outcome = compose(composer, request, target, figureTarget, limits, console);
                told.add(outcome.findings());
                lastLines.addAll(outcome.lastLines());
                exit = Math.max(exit, outcome.exit());
            }
            exit = Math.max(exit, findings.tell(told, limits.strict(), console));
            lastLines.forEach(console::say);
        }
        return exit;
    }

    private record Outcome(FolderFindings findings, List<String> lastLines, int exit) {}

    private Outcome compose(
            Composer composer,
            ComposeRequest request,
            OutputTarget target,
            @Nullable FigureTarget figureTarget,
            Tally.Limits limits,
            Console console) {
        long start = System.nanoTime();
        var composition = composer.compose(request);
        var report = Told.of(request.folder(), composition);
        var file = target.file(request.folder(), composition.outputName(), draft);
        var tally = Tally.of(composition.verdict(), limits);
        var outcome = write(composition, target, file, report, tally, start);
        boolean isWritten = outcome.exit() == ExitCode.OK || draft && composition.canBeWritten();
        if (figureTarget != null && isWritten) {
            outcome = withFigures(outcome, figureTarget, composition);
        }
        if (timings) {
            TimingsTable.lines(composition.timings()).forEach(console::say);
        }
        return outcome;
    }

    private static Outcome withFigures(
            Outcome outcome, FigureTarget target, Composition composition) {
        var figures = target.write(composition.drawings(), composition.outputName());
        var lines = new ArrayList<>(outcome.lastLines());
        lines.add(figures.lastLine());
        int exit = figures.isDone() ? ExitCode.OK : ExitCode.FAILED;
        return new Outcome(outcome.findings(), lines, Math.max(outcome.exit(), exit));
    }

    private Outcome write(
            Composition composition,
            OutputTarget target,
            Path file,
            FolderFindings report,
            Tally tally,
            long start) {
        if (!composition.canBeWritten() || (tally.fails() && !draft)) {
            boolean canBeDrafted = !draft && composition.canBeWritten();
            return new Outcome(
                    report,
                    List.of(LastLine.notWritten(file, tally, canBeDrafted)),
                    ExitCode.ERRORS);
        }
        try {
            target.check(file, composition);
            composition.write(file);
        } catch (IOException error) {
            return new Outcome(report, List.of(LastLine.failed(file, error)), ExitCode.FAILED);
        }
        return new Outcome(
                report,
                List.of(LastLine.written(file, tally, composition, System.nanoTime() - start)),
                tally.fails() ? ExitCode.ERRORS : ExitCode.OK);
    }
}
