package org.rapporteur.cli;

import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Reading;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.data.FileFormat;
import org.rapporteur.engine.data.LoadedDataset;
import org.rapporteur.engine.data.MappedColumn;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.engine.report.Setting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `rapporteur data`.
@Command(
        name = "data",
        description = "Shows what was read: settings and where each came from, datasets, counts.",
        footer = {"", "Example: rapporteur data my-report"})
final class DataCommand implements Callable<Integer> {
    @Mixin private final InputOptions input = new InputOptions();
    @Mixin private final FindingsOptions findings = new FindingsOptions();

    @Override
    public Integer call() throws IOException {
        var console = findings.console();
        var told = new ArrayList<FolderFindings>();
        int exit = ExitCode.OK;
        try (var composer = new Composer(input.installation())) {
            for (var request : input.requests(false)) {
                var reading = composer.read(request);
                if (!told.isEmpty()) {
                    console.machines().println();
                }
                lines(reading)
                        .forEach(line ->
                                console.machines().println(SafeText.line(SafeText.of(line))));
                told.add(
                        Told.of(
                                request.folder(),
                                reading.verdict(),
                                new SourceLines(request.folder())));
                var limits = findings.limits(Policy.NONE, null);
                if (Tally.of(reading.verdict(), limits).fails()) {
                    exit = ExitCode.ERRORS;
                }
            }
        }
        return Math.max(exit, findings.tell(told, console));
    }

    private static List<String> lines(Reading reading) {
        var lines = new ArrayList<String>();
        if (!reading.settings().isEmpty()) {
            lines.add("Settings");
            lines.addAll(
                    Columns.of("  ", reading.settings().stream().map(DataCommand::row).toList()));
        }
        for (var dataset : reading.datasets().values()) {
            lines.add("");
            lines.addAll(lines(dataset));
        }
        return lines;
    }

    private static List<String> row(Setting setting) {
        var from = setting.isDefault() ? "default" : setting.position().toString();
        return List.of(setting.key(), from, setting.value());
    }

    private static List<String> lines(Dataset dataset) {
        var lines = new ArrayList<String>();
        var asOf = dataset.asOf().map(day -> ", as of " + day).orElse("");
        lines.add(
                "Dataset %s: %s of %s%s"
                        .formatted(
                                dataset.name(),
                                Tally.count(dataset.count(), "row"),
                                dataset.source(),
                                asOf));
        var rows = new ArrayList<List<String>>();
        if (dataset instanceof LoadedDataset loaded) {
            lines.add("  read as " + words(loaded.format()));
            loaded.mapping().forEach(column -> rows.add(List.of(column.name(), words(column))));
        } else {
            dataset.columns().forEach(column -> rows.add(List.of(column.name(), "column")));
        }
        lines.addAll(Columns.of("  ", rows));
        var counts = new ArrayList<List<String>>();
        for (var column : dataset.columns()) {
            if (column.vocabulary() != null) {
                counts.add(List.of("by " + column.name(), counts(dataset, column)));
            }
        }
        lines.addAll(Columns.of("  ", counts));
        return lines;
    }

    private static String words(FileFormat format) {
        var words = new ArrayList<>(List.of(format.kind()));
        words.add(format.encoding());
        words.add(format.separator().isEmpty() ? "" : "separated by " + format.separator());
        words.add(format.sheet().isEmpty() ? "" : "sheet " + format.sheet());
        words.add(format.headerRow() == 0 ? "" : "header in row " + format.headerRow());
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private static String words(MappedColumn column) {
        var from =
                switch (column.origin()) {
                    case GIVEN -> "column \"%s\", as report.yaml says";
                    case STANDARD, HEADING -> "column \"%s\"";
                    case DERIVED -> "follows from \"%s\"";
                };
        return from.formatted(column.heading());
    }

    private static String counts(Dataset dataset, Column column) {
        var groups = new ArrayList<String>();
        for (var group : Breakdown.of(dataset, column.name()).byCount().withoutZeros().groups()) {
            var label =
                    group.code().isEmpty() ? "absent" : column.label(group.code(), Locale.ENGLISH);
            groups.add(label + " " + group.count());
        }
        return String.join(", ", groups) + "; together " + dataset.count();
    }
}
