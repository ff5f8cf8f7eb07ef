package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.lock.LockReader;
import org.rapporteur.engine.lock.PinnedPlugins;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur plugin list`.
@Command(
        name = "list",
        description = "Names the plugins and what they add; of a report folder, those it pins.",
        footer = {
            "",
            "Example: rapporteur plugin list",
            "         rapporteur plugin list my-report"
        })
final class PluginListCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "A report folder.")
    private @Nullable Path folder;

    @Mixin private final PluginChoice choice = new PluginChoice();

    @Override
    public Integer call() {
        var console = Console.of(ColourChoice.auto);
        if (folder != null) {
            return pinned(ComposingOptions.reportFolder(folder), console);
        }
        try (var composer = choice.composer()) {
            PluginChoice.print(PluginWords.list(composer.plugins().plugins()), console);
            return PluginChoice.findings(composer, console);
        }
    }

    private int pinned(Path report, Console console) {
        var found = new ArrayList<Finding>();
        var opened = ReportFolder.open(report);
        var lock = LockReader.read(opened, found::add);
        var pinned = new PinnedPlugins(opened, choice.installation().trust(), found::add);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("plugin", "file", "state", "may use", "from"));
        for (var pin : lock.pins()) {
            rows.add(
                    List.of(
                            pin.label(),
                            pin.file(),
                            words(pinned.state(pin)),
                            String.join(", ", pin.capabilities()),
                            pin.source()));
        }
        if (lock.pins().isEmpty()) {
            console.say("no plugin is pinned there");
        } else {
            PluginChoice.print(Columns.of("", rows), console);
        }
        found.clear();
        pinned.jars();
        if (!found.isEmpty()) {
            console.people().println();
            console.people()
                    .print(new TextFindings(console.palette(), new SourceLines(report)).of(found));
        }
        return found.stream().anyMatch(one -> one.severity() == Severity.ERROR)
                ? ExitCode.ERRORS
                : ExitCode.OK;
    }

    private static String words(PinnedPlugins.State state) {
        return switch (state) {
            case READY -> "ready";
            case NOT_APPROVED -> "not approved";
            case CHANGED -> "CHANGED";
            case MISSING -> "MISSING";
        };
    }
}
