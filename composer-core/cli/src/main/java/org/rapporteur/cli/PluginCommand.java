package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.cli.findings.TextFindings;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.report.OptionShape;
import org.rapporteur.engine.report.Options;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Section;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `rapporteur plugin`.
@Command(
        name = "plugin",
        description = "The installed plugins, their sections and options.",
        footer = {"", "Example: rapporteur plugin show charts"})
final class PluginCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageError("say list or show: rapporteur plugin list");
    }

    @Command(name = "list", description = "Names the plugins and what they add.")
    int list(@Option(names = "--plugins", paramLabel = "DIR") List<Path> folders) {
        var console = Console.of(ColourChoice.auto);
        try (var composer = composer(folders)) {
            for (var plugin : composer.plugins().plugins()) {
                console.machines()
                        .println(SafeText.of(plugin.label() + "  " + plugin.description()));
                plugin.sections()
                        .forEach(section -> line(console, section.name(), section.description()));
                plugin.readers()
                        .forEach(reader ->
                                line(console, reader.key() + ": (dataset)", reader.description()));
            }
            return findings(composer, console);
        }
    }

    private static void line(Console console, String name, String description) {
        console.machines().println(SafeText.of("  " + name + "  – " + description));
    }

    @Command(name = "show", description = "Shows one plugin, or one section, with all options.")
    int show(
            @Parameters(paramLabel = "NAME", description = "Id of a plugin, or name of a section.")
                    String name,
            @Option(names = "--plugins", paramLabel = "DIR") List<Path> folders) {
        var console = Console.of(ColourChoice.auto);
        try (var composer = composer(folders)) {
            var wanted =
                    composer.plugins().plugins().stream()
                            .filter(plugin -> isOrHas(plugin, name))
                            .toList();
            if (wanted.isEmpty()) {
                throw new UsageError(
                        "there is no plugin or section %s. See: rapporteur plugin list"
                                .formatted(name));
            }
            wanted.forEach(plugin -> show(plugin, console));
            return findings(composer, console);
        }
    }

    private static boolean isOrHas(InstalledPlugin plugin, String name) {
        return plugin.id().equals(name)
                || plugin.sections().stream().anyMatch(section -> section.name().equals(name))
                || plugin.readers().stream().anyMatch(reader -> reader.key().equals(name));
    }

    private static void show(InstalledPlugin plugin, Console console) {
        var lines = new ArrayList<String>();
        lines.add(plugin.label() + "  " + plugin.description());
        lines.add("  by " + plugin.provider() + ", licence " + plugin.license());
        lines.add("  needs API " + plugin.requires() + ", from " + plugin.jar().getFileName());
        plugin.sections().forEach(section -> lines.addAll(section(section)));
        plugin.readers().forEach(reader -> lines.addAll(reader(reader)));
        lines.forEach(line -> console.machines().println(SafeText.of(line)));
    }

    private static List<String> section(Section<?> section) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("section " + section.name() + ": " + section.description());
        Options.describe(section.options()).forEach(option -> lines.add("  " + line(option)));
        return lines;
    }

    private static List<String> reader(DatasetReader<?> reader) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("dataset with " + reader.key() + ": " + reader.description());
        Options.describe(reader.options()).forEach(option -> lines.add("  " + line(option)));
        return lines;
    }

    private static String line(OptionShape option) {
        var notes = new ArrayList<String>();
        notes.add(option.words());
        if (option.isRequired()) {
            notes.add("required");
        }
        if (!option.byDefault().isEmpty()) {
            notes.add("default " + option.byDefault());
        }
        if (option.isMain()) {
            notes.add("main option");
        }
        return option.name()
                + "  – "
                + option.doc()
                + notes.stream().collect(Collectors.joining("; ", " (", ")"));
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
