package org.rapporteur.cli;

import org.rapporteur.engine.plugin.ApiVersion;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/// Turns report folders into PDF reports.
@Command(
        name = "rapporteur",
        description =
                "Turns a report folder (YAML, CSV, Markdown) into a PDF summary report of a"
                        + " meeting.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = {"rapporteur " + Version.TOOL, "API of plugins " + ApiVersion.CURRENT},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with:  rapporteur init my-report",
            "Then:        rapporteur compose my-report"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and no finding of severity error",
            "1:errors were found: no PDF was written (with --draft a draft was)",
            "2:wrong usage: option, command, or no report.yaml there",
            "3:the tool failed: disk full, output not writable, a defect of its own"
        },
        subcommands = {
            ComposeCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            InitCommand.class,
            DataCommand.class,
            WordsCommand.class,
            SchemaCommand.class,
            PluginCommand.class,
            TemplateCommand.class
        })
public final class Rapporteur implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        var out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(
                new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8));
        int exit = run(arguments);
        System.out.flush();
        System.exit(out.exit(exit));
    }

    /// Runs a command and returns its exit code.
    public static int run(String... arguments) {
        return new CommandLine(new Rapporteur())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, command, _) -> failed(error, command))
                .setParameterExceptionHandler((error, _) -> Misuse.told(error))
                .setUsageHelpAutoWidth(true)
                .execute(arguments);
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    private static int failed(Exception error, CommandLine command) {
        if (error instanceof UsageError) {
            command.getErr().println("rapporteur: " + error.getMessage());
            return ExitCode.USAGE;
        }
        Breakdown.tell(error, command.getErr());
        return ExitCode.FAILED;
    }
}
