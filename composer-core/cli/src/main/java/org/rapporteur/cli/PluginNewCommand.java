package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// `rapporteur plugin new`.
@Command(
        name = "new",
        description = {
            "Makes the Maven project of a new plugin. To build it, a JDK 25 has to be installed.",
            "It has a section with options, template, labels, a sample report and tests."
        },
        footer = {"", "Example: rapporteur plugin new acme.sponsors"})
final class PluginNewCommand implements Callable<Integer> {
    private static final Pattern ID =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+");

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "Id of the plugin: a name of your own, a dot, and what it is.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A new folder (default: the id with a hyphen).")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        if (!ID.matcher(id).matches()) {
            throw new UsageError(
                    "%s is no id for a plugin: it is a name of your own, a dot, and what the plugin"
                                    .formatted(SafeText.of(id))
                            + " is, in lower case: acme.sponsors");
        }
        var home = Home.folder();
        var scaffold = new Scaffold(id, home);
        var target = folder == null ? Path.of(scaffold.artifact()) : folder;
        if (Files.exists(target)) {
            throw new UsageError(
                    SafeText.of(target.toString()) + " is already there; name a new folder");
        }
        var console = Console.of(ColourChoice.auto);
        var shown = SafeText.of(target.toString());
        try {
            var files = scaffold.write(target);
            console.say("made %s with %d files".formatted(shown, files.size()));
        } catch (IOException error) {
            console.say("NOT made: %s: %s".formatted(shown, WriteFailure.of(error).cause()));
            return ExitCode.FAILED;
        }
        var jar = "target/" + scaffold.artifact() + "-1.0.0.jar";
        console.say("It needs a JDK 25 (Maven finds it). Next:");
        console.say("  cd " + shown);
        console.say("  mvn package");
        console.say("  rapporteur plugin verify " + jar + " --sample target/sample.pdf");
        console.say("  rapporteur plugin add " + jar + " MY-REPORT");
        return ExitCode.OK;
    }
}
