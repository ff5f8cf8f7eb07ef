package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.InstalledVocabulary;
import org.rapporteur.engine.report.Described;
import org.rapporteur.engine.report.OptionShape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What plugins add, in lines for people.
final class PluginWords {
    private PluginWords() {}

    /// All plugins: sections, datasets, rules and vocabularies in one column.
    static List<String> list(List<InstalledPlugin> plugins) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("section", "plugin", "what it does"));
        for (var plugin : plugins) {
            for (var part : PluginParts.of(plugin, null)) {
                var kind = part.kind().equals("rule") ? "rule " : "";
                rows.add(
                        List.of(kind + part.written(), plugin.label(), part.about().description()));
            }
            for (var one : plugin.vocabularies()) {
                rows.add(
                        List.of(
                                "vocabulary " + one.vocabulary().name(),
                                plugin.label(),
                                words(one)));
            }
        }
        var lines = new ArrayList<>(Columns.of("", rows));
        lines.add("");
        lines.add("All options of one: rapporteur plugin show NAME");
        return lines;
    }

    private static String words(InstalledVocabulary one) {
        return one.vocabulary().codes().stream()
                .limit(6)
                .map(code -> code.code())
                .collect(
                        Collectors.joining(
                                ", ", "", one.vocabulary().codes().size() > 6 ? " …" : ""));
    }

    /// One plugin, or the one section, dataset or rule of it that has the name.
    static List<String> of(InstalledPlugin plugin, @Nullable String name) {
        var lines = new ArrayList<String>();
        lines.add(plugin.label() + ": " + plugin.description());
        lines.addAll(Columns.of("  ", about(plugin)));
        for (var part : PluginParts.of(plugin, name)) {
            var about = part.about();
            lines.add("");
            lines.add(part.kind() + " " + about.name() + ": " + about.description());
            lines.addAll(options(about));
            plugin.documentation(about.name())
                    .ifPresent(text -> {
                        lines.add("");
                        text.strip()
                                .lines()
                                .filter(line -> !line.startsWith("```"))
                                .forEach(line -> lines.add("  " + line));
                    });
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static List<List<String>> about(InstalledPlugin plugin) {
        var rows = new ArrayList<List<String>>();
        add(rows, "provider", plugin.provider());
        add(rows, "licence", plugin.license());
        add(rows, "needs API", plugin.requires());
        add(rows, "file", String.valueOf(plugin.jar().getFileName()));
        for (var one : plugin.vocabularies()) {
            add(rows, "vocabulary", one.vocabulary().name() + ": " + words(one));
        }
        return rows;
    }

    private static void add(List<List<String>> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(name, value));
        }
    }

    private static List<String> options(Described about) {
        return about.options().isEmpty()
                ? List.of("  no options of its own")
                : Columns.of("  ", about.options().stream().map(PluginWords::row).toList());
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
