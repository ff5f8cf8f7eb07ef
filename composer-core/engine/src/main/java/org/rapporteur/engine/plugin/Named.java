package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What plugins add of one kind, by name. A name that two plugins have is reported when it is used;
/// `plugin-id/name` always works.
///
/// @param <T> sections, readers, vocabularies
final class Named<T> {
    private final String several;
    private final Function<T, InstalledPlugin> plugin;
    private final Map<String, List<T>> byName = new TreeMap<>();

    /// @param several what is said of the plugins that have the name: "several plugins have a
    ///   section"
    Named(String several, Function<T, InstalledPlugin> plugin) {
        this.several = several;
        this.plugin = plugin;
    }

    void add(String name, T one) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
    }

    SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /// The first that has the name.
    Optional<T> find(
            String nameOrQualifiedName, SourcePosition position, Consumer<Finding> findings) {
        int slash = nameOrQualifiedName.lastIndexOf('/');
        var name = nameOrQualifiedName.substring(slash + 1);
        var all = byName.getOrDefault(name, List.of());
        if (slash >= 0) {
            var id = nameOrQualifiedName.substring(0, slash);
            return all.stream().filter(one -> plugin.apply(one).id().equals(id)).findFirst();
        }
        if (all.size() > 1) {
            findings.accept(ambiguous(name, all, position));
        }
        return all.stream().findFirst();
    }

    private Finding ambiguous(String name, List<T> all, SourcePosition position) {
        var plugins = all.stream().map(plugin).toList();
        var jars =
                plugins.stream()
                        .map(one -> PluginFiles.name(one.jar()) + " (" + one.id() + ")")
                        .collect(Collectors.joining(" and "));
        var qualified =
                plugins.stream()
                        .map(one -> "`" + one.id() + "/" + name + "`")
                        .collect(Collectors.joining(" or "));
        return Finding.error("plugin-ambiguous", position, several + " `" + name + "`: " + jars)
                .quoting(name)
                .withFix("write " + qualified);
    }
}
