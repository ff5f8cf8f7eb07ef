package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Installation;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.finding.Severity;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which plugins a command looks at.
final class PluginChoice {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Plugin jars, or a folder of them, beside the tool's own. Repeatable.")
    private final List<Path> folders = new ArrayList<>();

    Installation installation() {
        return Home.installation(folders);
    }

    Composer composer() {
        return new Composer(installation());
    }

    static void print(List<String> lines, Console console) {
        lines.forEach(line -> console.machines().println(SafeText.of(line)));
    }

    /// Tells what is wrong with the plugins themselves.
    ///
    /// @return the exit code of it
    static int findings(Composer composer, Console console) {
        var findings = composer.installationFindings();
        if (findings.isEmpty()) {
            return ExitCode.OK;
        }
        var text = new TextFindings(console.palette(), new SourceLines(Path.of("")));
        console.people().println();
        console.people().print(text.of(findings));
        return findings.stream().anyMatch(one -> one.severity() == Severity.ERROR)
                ? ExitCode.ERRORS
                : ExitCode.OK;
    }
}
