package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.report.NearestName;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said to a command line that cannot be understood.
final class Misuse {
    private Misuse() {}

    static int told(ParameterException error) {
        var command = error.getCommandLine();
        command.getErr().println("rapporteur: " + words(error));
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String words(ParameterException error) {
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            var words = String.valueOf(error.getMessage());
            return SafeText.of(words.substring(0, 1).toLowerCase(Locale.ROOT))
                    + SafeText.of(words.substring(1));
        }
        var wrong = unmatched.getUnmatched().getFirst();
        var command = error.getCommandLine();
        if (wrong.startsWith("-")) {
            return unknown("option", wrong, options(command));
        }
        var commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "one argument too many: " + SafeText.of(wrong)
                : unknown("command", wrong, List.copyOf(commands));
    }

    private static String unknown(String kind, String wrong, List<String> names) {
        var word = wrong.contains("=") ? wrong.substring(0, wrong.indexOf('=')) : wrong;
        return "there is no %s %s".formatted(kind, SafeText.of(word))
                + NearestName.of(word, names).map("; did you mean %s?"::formatted).orElse("");
    }

    private static List<String> options(CommandLine command) {
        var names = new ArrayList<String>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
