package org.rapporteur.cli;

import org.rapporteur.cli.findings.Palette;
import org.rapporteur.cli.findings.SafeText;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where people and machines read: people's text goes to standard error, machine formats to
/// standard output.
///
/// @param people standard error
/// @param machines standard output
record Console(PrintStream people, PrintStream machines, Palette palette) {

    static Console of(ColourChoice choice) {
        return new Console(utf8(System.err), utf8(System.out), choice.palette());
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    void say(String line) {
        people.println(SafeText.line(line));
    }
}
