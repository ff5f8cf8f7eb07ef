package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.report.NearestName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `rapporteur plugin show`.
@Command(
        name = "show",
        description =
                "Shows a plugin, or one of its sections, datasets or rules, with all options.",
        footer = {
            "",
            "Example: rapporteur plugin show breakdown",
            "         rapporteur plugin show --markdown > sections.md"
        })
final class PluginShowCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "Id of a plugin, or name of a section, dataset or rule.")
    private @Nullable String name;

    @Option(
            names = "--markdown",
            description = "As a page of Markdown; without NAME all that is installed.")
    private boolean markdown;

    @Mixin private final PluginChoice choice = new PluginChoice();

    @Override
    public Integer call() {
        if (name == null && !markdown) {
            throw new UsageError(
                    "say which: rapporteur plugin show NAME. See: rapporteur plugin list");
        }
        var console = Console.of(ColourChoice.auto);
        try (var composer = choice.composer()) {
            var wanted = wanted(composer.plugins().plugins());
            PluginChoice.print(
                    markdown
                            ? new PluginPage(wanted, name).lines()
                            : wanted.stream()
                                    .flatMap(plugin -> PluginWords.of(plugin, name).stream())
                                    .toList(),
                    console);
            return PluginChoice.findings(composer, console);
        }
    }

    private List<InstalledPlugin> wanted(List<InstalledPlugin> all) {
        if (name == null) {
            return all;
        }
        var wanted =
                all.stream().filter(plugin -> PluginParts.names(plugin).contains(name)).toList();
        if (wanted.isEmpty()) {
            throw unknown(name, all);
        }
        return wanted;
    }

    private static UsageError unknown(String name, List<InstalledPlugin> all) {
        var names =
                all.stream()
                        .flatMap(plugin -> PluginParts.names(plugin).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new UsageError(
                "there is no plugin or section %s%s See: rapporteur plugin list"
                        .formatted(
                                SafeText.of(name),
                                NearestName.of(name, names)
                                        .map("; did you mean %s?"::formatted)
                                        .orElse(".")));
    }
}
