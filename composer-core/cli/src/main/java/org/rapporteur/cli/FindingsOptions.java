package org.rapporteur.cli;

import org.rapporteur.cli.findings.FindingsFormat;
import org.rapporteur.cli.findings.FindingsWriter;
import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.Palette;
import org.rapporteur.engine.OutputFile;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How findings are told, for all commands that have some.
final class FindingsOptions {
    @Option(
            names = "--findings",
            paramLabel = "FORMAT[=FILE]",
            converter = FindingsTarget.Converter.class,
            description =
                    "text, json, sarif, junit or github; to standard output or a file. Repeatable.")
    private final List<FindingsTarget> targets = new ArrayList<>();

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never (default: auto).")
    private ColourChoice colour = ColourChoice.auto;

    boolean isStrict() {
        return strict;
    }

    Console console() {
        return Console.of(colour);
    }

    /// Tells the findings in all the ways that were asked for, as text to people when none was.
    void tell(List<FolderFindings> reports, Console console) throws IOException {
        if (targets.stream().noneMatch(target -> target.format() == FindingsFormat.TEXT)) {
            writer(FindingsFormat.TEXT, console.palette()).write(reports, console.people());
        }
        for (var target : targets) {
            tell(target, reports, console);
        }
    }

    private static void tell(FindingsTarget target, List<FolderFindings> reports, Console console)
            throws IOException {
        Path file = target.file();
        if (file == null) {
            OutputStream out = console.machines();
            writer(target.format(), console.palette()).write(reports, out);
        } else {
            OutputFile.write(
                    file, out -> writer(target.format(), Palette.PLAIN).write(reports, out));
        }
    }

    private static FindingsWriter writer(FindingsFormat format, Palette palette) {
        return new FindingsWriter(format, palette, Version.TOOL);
    }
}
