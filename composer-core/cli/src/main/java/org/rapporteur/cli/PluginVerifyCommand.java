package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.OutputFile;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.verify.PluginVerifier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur plugin verify`.
@Command(
        name = "verify",
        description = "Says what is wrong with a plugin's jar: its code, labels and sample report.",
        footer = {
            "",
            "Example: rapporteur plugin verify target/acme-sponsors-1.0.0.jar",
            "         rapporteur plugin verify acme.jar --findings sarif=verify.sarif"
        })
final class PluginVerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JAR", arity = "1..*", description = "Jars of plugins.")
    private final List<Path> jars = new ArrayList<>();

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "Also writes the PDF of the sample report in the jar.")
    private @Nullable Path sample;

    @Mixin private final PluginChoice choice = new PluginChoice();
    @Mixin private final FindingsOptions findings = new FindingsOptions();

    @Override
    public Integer call() throws IOException {
        if (sample != null && jars.size() > 1) {
            throw new UsageError("--sample is for one jar");
        }
        var console = findings.console();
        var told = new ArrayList<FolderFindings>();
        var lastLines = new ArrayList<String>();
        int exit = ExitCode.OK;
        for (var jar : jars) {
            if (!Files.isRegularFile(jar)) {
                throw new UsageError("there is no file " + SafeText.of(jar.toString()));
            }
            var result = PluginVerifier.verify(jar, choice.installation());
            var tally = Tally.of(new Verdict(result.findings(), List.of()), findings.limits());
            told.add(
                    new FolderFindings(
                            ".", result.findings(), List.of(), new SourceLines(Path.of(""))));
            lastLines.add(line(jar, result, tally));
            exit = Math.max(exit, tally.fails() ? ExitCode.ERRORS : ExitCode.OK);
            if (sample != null) {
                exit = Math.max(exit, write(sample, result.sample(), console));
            }
        }
        exit = Math.max(exit, findings.tell(told, console));
        lastLines.forEach(console::say);
        return exit;
    }

    private static String line(Path jar, PluginVerifier.Result result, Tally tally) {
        var name = SafeText.of(String.valueOf(jar.getFileName()));
        var about = result.about().map(one -> ", plugin " + one.id() + " " + one.version());
        return "verified %s%s: %s".formatted(name, about.orElse(""), tally.words());
    }

    private static int write(Path file, byte[] pdf, Console console) {
        if (pdf.length == 0) {
            console.say("NOT written: there is no sample that can be composed");
            return ExitCode.ERRORS;
        }
        try {
            OutputFile.write(file, out -> out.write(pdf));
            return ExitCode.OK;
        } catch (IOException error) {
            console.say(
                    "NOT written: %s: %s"
                            .formatted(
                                    SafeText.of(file.toString()), WriteFailure.of(error).cause()));
            return ExitCode.FAILED;
        }
    }
}
