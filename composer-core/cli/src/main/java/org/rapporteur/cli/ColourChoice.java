package org.rapporteur.cli;

import org.rapporteur.cli.findings.Palette;

/// Whether to use colours.
enum ColourChoice {
    auto,
    always,
    never;

    Palette palette() {
        return switch (this) {
            case always -> Palette.COLOURED;
            case never -> Palette.PLAIN;
            case auto -> isTerminal() ? Palette.COLOURED : Palette.PLAIN;
        };
    }

    private static boolean isTerminal() {
        var noColour = System.getenv("NO_COLOR");
        var console = System.console();
        return (noColour == null || noColour.isEmpty()) && console != null && console.isTerminal();
    }
}
