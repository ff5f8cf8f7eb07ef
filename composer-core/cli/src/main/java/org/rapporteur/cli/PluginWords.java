package org.rapporteur.cli;

import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.report.Described;
import org.rapporteur.engine.report.OptionShape;

import java.util.ArrayList;
import java.util.List;

/// What plugins add, in lines for people.
final class PluginWords {
    private PluginWords() {}

    /// All plugins: sections and datasets in one column.
    static List<String> list(List<InstalledPlugin> plugins) {
        var rows = new ArrayList<List<String>>();
        for (var plugin : plugins) {
            var id = plugin.label();
            for (var section : plugin.sections()) {
                rows.add(List.of(section.about().name(), section.about().description(), id));
            }
            for (var reader : plugin.readers()) {
                rows.add(
                        List.of(
                                reader.about().name() + ": PATH",
                                reader.about().description(),
                                id));
            }
            if (plugin.sections().isEmpty() && plugin.readers().isEmpty()) {
                rows.add(List.of("–", plugin.description(), id));
            }
        }
        var lines = new ArrayList<>(Columns.of("", withHead(rows)));
        lines.add("");
        lines.add("All options of one: rapporteur plugin show NAME");
        return lines;
    }

    private static List<List<String>> withHead(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(List.of("section", "plugin", "what it does"));
        rows.forEach(row -> all.add(List.of(row.get(0), row.get(2), row.get(1))));
        return all;
    }

    /// One plugin, or the one section or dataset of it that has the name.
    static List<String> of(InstalledPlugin plugin, String name) {
        boolean whole = plugin.id().equals(name);
        var lines = new ArrayList<String>();
        lines.add(plugin.label() + ": " + plugin.description());
        lines.addAll(Columns.of("  ", about(plugin)));
        for (var section : plugin.sections()) {
            if (whole || section.about().name().equals(name)) {
                lines.addAll(of("section ", section.about()));
            }
        }
        for (var reader : plugin.readers()) {
            if (whole || reader.about().name().equals(name)) {
                lines.addAll(of("dataset with ", reader.about()));
            }
        }
        return lines;
    }

    private static List<String> of(String kind, Described one) {
        var lines = new ArrayList<>(List.of("", kind + one.name() + ": " + one.description()));
        lines.addAll(options(one.options()));
        return lines;
    }

    private static List<List<String>> about(InstalledPlugin plugin) {
        var rows = new ArrayList<List<String>>();
        add(rows, "provider", plugin.provider());
        add(rows, "licence", plugin.license());
        add(rows, "needs API", plugin.requires());
        add(rows, "file", String.valueOf(plugin.jar().getFileName()));
        return rows;
    }

    private static void add(List<List<String>> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(name, value));
        }
    }

    private static List<String> options(List<OptionShape> options) {
        return options.isEmpty()
                ? List.of("  no options of its own")
                : Columns.of("  ", options.stream().map(PluginWords::row).toList());
    }

    private static List<String> row(OptionShape option) {
        var notes = new ArrayList<String>();
        if (option.isMain()) {
            notes.add("the main option");
        }
        notes.add(option.words());
        if (option.isRequired()) {
            notes.add("required");
        }
        if (!option.byDefault().isEmpty()) {
            notes.add("default " + option.byDefault());
        }
        return List.of(
                option.name(),
                (option.doc() + " (" + String.join("; ", notes) + ")").stripLeading());
    }
}
