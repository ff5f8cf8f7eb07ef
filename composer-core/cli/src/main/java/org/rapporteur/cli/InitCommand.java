package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.report.NextFolder;
import org.rapporteur.engine.report.StarterFolder;
import org.rapporteur.finding.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur init`.
@Command(
        name = "init",
        description = "Makes a new report folder that composes at once and explains itself.",
        footer = {
            "",
            "Example: rapporteur init my-report",
            "         rapporteur init meeting-6 --from meeting-5"
        })
final class InitCommand implements Callable<Integer> {
    private static final String STANDARD_TEMPLATE = "meeting-summary";

    @Parameters(paramLabel = "FOLDER", description = "A folder that is new or empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "The report template (default: " + STANDARD_TEMPLATE + ").")
    private @Nullable String template;

    @Option(
            names = "--from",
            paramLabel = "LAST",
            description =
                    "A report folder of last time: everything in it is copied but PDFs and hidden"
                            + " files.")
    private @Nullable Path last;

    @Override
    public Integer call() {
        var console = Console.of(ColourChoice.auto);
        var findings = new ArrayList<Finding>();
        var told = last == null ? starter(findings) : next(last, findings);
        if (!findings.isEmpty()) {
            console.people()
                    .print(
                            new TextFindings(console.palette(), new SourceLines(folder))
                                    .of(findings));
            return findings.getFirst().rule().equals("unwritable-folder")
                    ? ExitCode.FAILED
                    : ExitCode.USAGE;
        }
        told.forEach(console::say);
        return ExitCode.OK;
    }

    private List<String> starter(List<Finding> findings) {
        var name = template == null ? STANDARD_TEMPLATE : template;
        Templates.folder(name);
        var files = StarterFolder.write(folder, name, findings::add);
        return List.of(
                "made %s with %s files; begin with report.yaml, which explains itself"
                        .formatted(shown(), files.size()),
                "To compose it: " + compose());
    }

    private List<String> next(Path previous, List<Finding> findings) {
        if (template != null) {
            throw new UsageError(
                    "--from keeps the template of %s; leave out --template"
                            .formatted(SafeText.of(previous.toString())));
        }
        var copied =
                NextFolder.write(folder, ComposingOptions.reportFolder(previous), findings::add);
        var lines = new ArrayList<String>();
        lines.add(
                "made %s with %s of %s"
                        .formatted(
                                shown(),
                                Tally.count(copied.files().size(), "file"),
                                SafeText.of(previous.toString())));
        if (!copied.toChange().isEmpty()) {
            lines.add("Still as last time, in report.yaml:");
            copied.toChange()
                    .forEach(line ->
                            lines.add(
                                    "  line %d: %s"
                                            .formatted(line.number(), SafeText.of(line.text()))));
        }
        lines.add("Put in the new text and data, then: " + compose());
        return lines;
    }

    private String shown() {
        var path = folder.normalize().toString();
        return SafeText.of(path.isEmpty() ? "." : path);
    }

    private String compose() {
        return shown().equals(".") ? "rapporteur compose" : "rapporteur compose " + shown();
    }
}
