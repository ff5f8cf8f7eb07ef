package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.report.OptionShape;

import java.util.ArrayList;
import java.util.List;

/// The reference page of plugins, in Markdown: made of the same descriptions that bind and check
/// report.yaml.
///
/// @param name only the section, dataset or rule of this name; null for all
record PluginPage(List<InstalledPlugin> plugins, @Nullable String name) {
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("# Sections, datasets and rules of plugins");
        lines.add("");
        lines.add("Made by `rapporteur plugin show --markdown`; not to be changed by hand.");
        lines.add("");
        lines.add(
                "Beside its own options, each section has `data`, `id`, `title`, `caption`,"
                        + " `when`");
        lines.add("and `page-break`, and each dataset `as-of`, `columns` and `noun`.");
        for (var plugin : plugins) {
            for (var part : PluginParts.of(plugin, name)) {
                lines.addAll(of(plugin, part));
            }
        }
        return lines;
    }

    private static List<String> of(InstalledPlugin plugin, PluginParts.Part part) {
        var about = part.about();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("## %s `%s`".formatted(title(part), about.name()));
        lines.add("%s (plugin `%s`)".formatted(about.description(), plugin.id()));
        if (!about.options().isEmpty()) {
            lines.add("");
            lines.add("| option | takes | default | does |");
            lines.add("|---|---|---|---|");
            about.options().forEach(option -> lines.add(row(option)));
        }
        plugin.documentation(about.name())
                .ifPresent(text -> {
                    lines.add("");
                    text.strip().lines().forEach(lines::add);
                });
        return lines;
    }

    private static String title(PluginParts.Part part) {
        return switch (part.kind()) {
            case "section" -> "Section";
            case "rule" -> "Rule";
            default -> "Dataset by";
        };
    }

    private static String row(OptionShape option) {
        var name = "`" + option.name() + "`" + (option.isMain() ? " (main)" : "");
        var byDefault =
                option.isRequired()
                        ? "*required*"
                        : option.byDefault().isEmpty() ? "" : "`" + option.byDefault() + "`";
        return "| %s | %s | %s | %s |"
                .formatted(name, cell(option.words()), byDefault, cell(option.doc()));
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("*", "\\*");
    }
}
