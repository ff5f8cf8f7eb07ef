package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;
import org.rapporteur.engine.evidence.BoundFigure;
import org.rapporteur.engine.evidence.EvidenceJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur explain`.
@Command(
        name = "explain",
        description =
                "Says where each figure bound to data is printed, and which rows it comes from.",
        exitCodeList = {
            "0:told",
            "1:no such figure, or nothing could be composed",
            "2:wrong usage: option, command, or no report.yaml there",
            "3:the tool failed: output not writable, a defect of its own"
        },
        footer = {"", "Example: rapporteur explain my-report 25"})
final class ExplainCommand implements Callable<Integer> {
    private static final int ROWS = 12;

    /// How figures are told.
    enum Format {
        text,
        json
    }

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The report folder.")
    private Path folder = Path.of(".");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXT",
            description = "Only figures printed so, else those whose text or reference holds it.")
    private @Nullable String text;

    @Option(names = "--all", description = "Name all rows, not only the first.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format = Format.text;

    @Mixin private final ComposingOptions composing = new ComposingOptions();

    @Override
    public Integer call() throws IOException {
        var console = Console.of(ColourChoice.auto);
        var request = composing.requests(List.of(folder), false).getFirst();
        try (var composer = new Composer(composing.installation())) {
            var composition = composer.compose(request);
            var figures = Matching.of(composition.figures(), text);
            int rows = all ? Integer.MAX_VALUE : ROWS;
            switch (format) {
                case json -> new EvidenceJson(true, rows).write(figures, console.machines());
                case text ->
                        new FigureLines(rows)
                                .of(figures)
                                .forEach(line -> console.machines().println(line));
            }
            console.machines().flush();
            return told(composition, figures, console);
        }
    }

    private int told(Composition composition, List<BoundFigure> figures, Console console)
            throws IOException {
        var tally = Tally.of(composition.verdict(), Tally.Limits.NONE);
        boolean isLost = text == null && figures.isEmpty() && tally.fails();
        if (isLost || !composition.canBeWritten()) {
            new FindingsOptions().tell(List.of(Told.of(folder, composition)), console);
            return ExitCode.ERRORS;
        }
        if (tally.fails()) {
            console.say(
                    tally.words()
                            + "; to see them: rapporteur check "
                            + SafeText.of(folder.toString()));
        }
        if (figures.isEmpty()) {
            console.say(
                    text == null
                            ? "no figure of the report is bound to data"
                            : "no figure bound to data says `%s`".formatted(SafeText.of(text)));
            return ExitCode.ERRORS;
        }
        return ExitCode.OK;
    }
}
