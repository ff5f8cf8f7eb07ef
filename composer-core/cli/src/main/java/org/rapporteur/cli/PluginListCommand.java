package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `rapporteur plugin list`.
@Command(
        name = "list",
        description = "Names the plugins and what they add.",
        footer = {"", "Example: rapporteur plugin list"})
final class PluginListCommand implements Callable<Integer> {
    @Mixin private final PluginChoice choice = new PluginChoice();

    @Override
    public Integer call() {
        var console = Console.of(ColourChoice.auto);
        try (var composer = choice.composer()) {
            PluginChoice.print(PluginWords.list(composer.plugins().plugins()), console);
            return PluginChoice.findings(composer, console);
        }
    }
}
