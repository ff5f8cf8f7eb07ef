package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.report.Described;

import java.util.ArrayList;
import java.util.List;

/// What a plugin adds, one after another.
final class PluginParts {
    private PluginParts() {}

    /// A section, a dataset reader or a rule.
    ///
    /// @param kind for people: "section"
    /// @param written as report.yaml writes it: `corpus: PATH`
    record Part(String kind, String written, Described about) {}

    /// @param name only the one of this name; null, or the plugin's id, for all
    static List<Part> of(InstalledPlugin plugin, @Nullable String name) {
        var parts = new ArrayList<Part>();
        plugin.sections()
                .forEach(one -> parts.add(new Part("section", one.about().name(), one.about())));
        for (var one : plugin.readers()) {
            parts.add(new Part("dataset with", one.about().name() + ": PATH", one.about()));
        }
        plugin.checks().forEach(one -> parts.add(new Part("rule", one.rule(), one.about())));
        boolean isWhole = name == null || plugin.id().equals(name);
        return parts.stream().filter(part -> isWhole || part.about().name().equals(name)).toList();
    }

    /// The plugin's id, and the names of all that it adds.
    static List<String> names(InstalledPlugin plugin) {
        var names = new ArrayList<>(List.of(plugin.id()));
        of(plugin, null).forEach(part -> names.add(part.about().name()));
        return names;
    }
}
