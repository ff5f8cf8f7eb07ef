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

    /// Findings go to standard error, of which Java does not know whether it is a terminal; the
    /// launcher does. `NO_COLOR`: see no-color.org.
    private static boolean isTerminal() {
        var noColour = System.getenv("NO_COLOR");
        return (noColour == null || noColour.isEmpty())
                && !"dumb".equals(System.getenv("TERM"))
                && Boolean.getBoolean("rapporteur.terminal");
    }
}
