package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.lock.LockReader;
import org.rapporteur.engine.lock.Pin;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;

/// `rapporteur plugin remove`.
@Command(
        name = "remove",
        description = "Takes a plugin out of a report folder and its rapporteur.lock.",
        footer = {"", "Example: rapporteur plugin remove acme.sponsors my-report"})
final class PluginRemoveCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "Id of the plugin.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A report folder (default: the current folder).")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var report = ComposingOptions.reportFolder(folder);
        var console = Console.of(ColourChoice.auto);
        var found = new ArrayList<Finding>();
        var lock = LockReader.read(ReportFolder.open(report), found::add);
        if (!found.isEmpty()) {
            console.people()
                    .print(new TextFindings(console.palette(), new SourceLines(report)).of(found));
            return ExitCode.ERRORS;
        }
        var pin =
                lock.pin(id)
                        .orElseThrow(() -> {
                            var ids = lock.pins().stream().map(Pin::id).toList();
                            return new UsageError(
                                    "%s pins no plugin %s%s"
                                            .formatted(
                                                    SafeText.of(report.toString()),
                                                    SafeText.of(id),
                                                    NearestName.of(id, ids)
                                                            .map("; did you mean %s?"::formatted)
                                                            .orElse(
                                                                    ids.isEmpty()
                                                                            ? ", nor any other"
                                                                            : "; it pins "
                                                                                    + String.join(
                                                                                            ", ",
                                                                                            ids))));
                        });
        try {
            lock.without(id).write(report);
            Files.deleteIfExists(report.resolve(pin.file()));
            deleteIfEmpty(report.resolve("plugins"));
        } catch (IOException error) {
            console.say(
                    "NOT removed: %s: %s"
                            .formatted(
                                    SafeText.of(report.toString()),
                                    WriteFailure.of(error).cause()));
            return ExitCode.FAILED;
        }
        console.say("removed %s from %s".formatted(pin.label(), SafeText.of(report.toString())));
        return ExitCode.OK;
    }

    private static void deleteIfEmpty(Path plugins) throws IOException {
        try {
            Files.deleteIfExists(plugins);
        } catch (DirectoryNotEmptyException _) {
            // others lie there
        }
    }
}
