package org.rapporteur.cli;

import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.report.StarterFolder;
import org.rapporteur.engine.report.TemplateShelf;
import org.rapporteur.finding.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur init`.
@Command(
        name = "init",
        description = "Makes a new report folder that composes at once and explains itself.",
        footer = {"", "Example: rapporteur init my-report"})
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A folder that is new or empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--template",
            paramLabel = "NAME",
            defaultValue = "meeting-summary",
            description = "The report template (default: meeting-summary).")
    private String template = "meeting-summary";

    @Override
    public Integer call() throws IOException {
        var console = Console.of(ColourChoice.auto);
        var templates = new TemplateShelf(Home.installation(List.of()).templates());
        if (!templates.names().contains(template)) {
            throw new UsageError(
                    "there is no report template %s; there are: %s"
                            .formatted(template, String.join(", ", templates.names())));
        }
        var findings = new ArrayList<Finding>();
        StarterFolder.write(folder, template, findings::add);
        if (!findings.isEmpty()) {
            console.people()
                    .print(
                            new TextFindings(console.palette(), new SourceLines(folder))
                                    .of(findings));
            return ExitCode.USAGE;
        }
        console.say("made %s. To compose it: rapporteur compose %s".formatted(folder, folder));
        return ExitCode.OK;
    }
}
