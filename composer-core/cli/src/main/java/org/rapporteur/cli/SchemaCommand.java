package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.report.Described;
import org.rapporteur.engine.report.ReportSchema;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur schema`.
@Command(
        name = "schema",
        description = "Prints the JSON Schema of report.yaml with all installed plugins.",
        footer = {"", "Example: rapporteur schema > report.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "A report folder, with the plugins that it pins.")
    private @Nullable Path folder;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Plugin jars, or a folder of them, beside the tool's own. Repeatable.")
    private final List<Path> plugins = new ArrayList<>();

    @Override
    public Integer call() {
        try (var composer = new Composer(Home.installation(plugins))) {
            if (folder == null) {
                print(composer.plugins());
            } else {
                try (var ofFolder = composer.plugins(ComposingOptions.reportFolder(folder))) {
                    print(ofFolder.shelf());
                }
            }
        }
        return ExitCode.OK;
    }

    private static void print(PluginShelf shelf) {
        var sections = new ArrayList<Described>();
        var readers = new ArrayList<Described>();
        for (var plugin : shelf.plugins()) {
            plugin.sections().forEach(section -> sections.add(section.about()));
            plugin.readers().forEach(reader -> readers.add(reader.about()));
        }
        Console.of(ColourChoice.never).machines().println(ReportSchema.json(sections, readers));
    }
}
