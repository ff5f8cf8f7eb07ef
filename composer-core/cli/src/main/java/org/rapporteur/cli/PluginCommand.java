package org.rapporteur.cli;

import picocli.CommandLine.Command;

/// `rapporteur plugin`.
@Command(
        name = "plugin",
        description = "The plugins: what they add, and how to write, check and pin them.",
        footer = {
            "",
            "Example: rapporteur plugin show breakdown",
            "         rapporteur plugin new acme.sponsors"
        },
        subcommands = {
            PluginListCommand.class,
            PluginShowCommand.class,
            PluginNewCommand.class,
            PluginVerifyCommand.class,
            PluginAddCommand.class,
            PluginRemoveCommand.class
        })
final class PluginCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageError(
                "say what to do: rapporteur plugin list. See: rapporteur plugin --help");
    }
}
