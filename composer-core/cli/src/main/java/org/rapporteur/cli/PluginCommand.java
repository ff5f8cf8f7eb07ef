package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// `rapporteur plugin`.
@Command(
        name = "plugin",
        description = "The installed plugins, their sections and options.",
        footer = {"", "Example: rapporteur plugin show breakdown"})
final class PluginCommand implements Runnable {
    private static final String PLUGINS =
            "Plugin jars, or a folder of them, beside the tool's own. Repeatable.";

    @Override
    public void run() {
        throw new UsageError("say list or show: rapporteur plugin list");
    }

    @Command(
            name = "list",
            description = "Names the plugins and what they add.",
            footer = {"", "Example: rapporteur plugin list"})
    int list(
            @Option(names = "--plugins", paramLabel = "DIR", description = PLUGINS)
                    List<Path> folders) {
        var console = Console.of(ColourChoice.auto);
        try (var composer = composer(folders)) {
            print(PluginWords.list(composer.plugins().plugins()), console);
            return findings(composer, console);
        }
    }

    @Command(
            name = "show",
            description = "Shows one plugin, or one section, with all options.",
            footer = {"", "Example: rapporteur plugin show breakdown"})
    int show(
            @Parameters(paramLabel = "NAME", description = "Id of a plugin, or name of a section.")
                    String name,
            @Option(names = "--plugins", paramLabel = "DIR", description = PLUGINS)
                    List<Path> folders) {
        var console = Console.of(ColourChoice.auto);
        try (var composer = composer(folders)) {
            var all = composer.plugins().plugins();
            var wanted = all.stream().filter(plugin -> isOrHas(plugin, name)).toList();
            if (wanted.isEmpty()) {
                throw unknown(name, all);
            }
            wanted.forEach(plugin -> print(PluginWords.of(plugin, name), console));
            return findings(composer, console);
        }
    }

    private static boolean isOrHas(InstalledPlugin plugin, String name) {
        return names(plugin).contains(name);
    }

    private static List<String> names(InstalledPlugin plugin) {
        var names = new ArrayList<>(List.of(plugin.id()));
        plugin.sections().forEach(section -> names.add(section.about().name()));
        plugin.readers().forEach(reader -> names.add(reader.about().name()));
        return names;
    }

    private static UsageError unknown(String name, List<InstalledPlugin> all) {
        var names =
                all.stream()
                        .flatMap(plugin -> names(plugin).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new UsageError(
                "there is no plugin or section %s%s See: rapporteur plugin list"
                        .formatted(
                                SafeText.of(name),
                                NearestName.of(name, names)
                                        .map("; did you mean %s?"::formatted)
                                        .orElse(".")));
    }

    private static void print(List<String> lines, Console console) {
        lines.forEach(line -> console.machines().println(SafeText.of(line)));
    }

    private static Composer composer(List<Path> folders) {
        return new Composer(Home.installation(folders == null ? List.of() : folders));
    }

    private static int findings(Composer composer, Console console) {
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
