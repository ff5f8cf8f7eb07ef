package org.rapporteur.engine.plugin;

import org.pf4j.DefaultVersionManager;
import org.pf4j.PluginDependency;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Leaves out the plugins whose needs are not met, before PF4J would leave out all. A plugin that
/// others need stays, whatever they need of it.
final class Dependencies {
    private final Map<String, PluginJar> present = new LinkedHashMap<>();
    private final Consumer<Finding> findings;

    private Dependencies(List<PluginJar> plugins, Consumer<Finding> findings) {
        plugins.forEach(plugin -> present.put(plugin.id(), plugin));
        this.findings = findings;
    }

    /// The plugins that can be loaded together, in the same order.
    ///
    /// @param plugins of different ids
    static List<PluginJar> met(List<PluginJar> plugins, Consumer<Finding> findings) {
        var dependencies = new Dependencies(plugins, findings);
        dependencies.dropUnmet();
        dependencies.dropCyclic();
        dependencies.dropUnmet();
        return List.copyOf(dependencies.present.values());
    }

    private void dropUnmet() {
        boolean dropped;
        do {
            dropped = false;
            for (var plugin : List.copyOf(present.values())) {
                for (var dependency : plugin.dependencies()) {
                    if (present.containsKey(plugin.id()) && !isMet(dependency)) {
                        drop(plugin, "needs " + wanted(dependency) + ", " + there(dependency));
                        dropped = true;
                    }
                }
            }
        } while (dropped);
    }

    private boolean isMet(PluginDependency dependency) {
        var plugin = present.get(dependency.getPluginId());
        return plugin != null
                && new DefaultVersionManager()
                        .checkVersionConstraint(
                                plugin.version(), dependency.getPluginVersionSupport());
    }

    private static String wanted(PluginDependency dependency) {
        return "*".equals(dependency.getPluginVersionSupport())
                ? "the plugin " + dependency.getPluginId()
                : "the plugin "
                        + dependency.getPluginId()
                        + " "
                        + dependency.getPluginVersionSupport();
    }

    private String there(PluginDependency dependency) {
        var plugin = present.get(dependency.getPluginId());
        return plugin == null
                ? "which is not installed or does not work"
                : "and " + plugin.version() + " is installed";
    }

    private void dropCyclic() {
        var free = new ArrayList<String>();
        boolean more;
        do {
            more = false;
            for (var plugin : present.values()) {
                if (!free.contains(plugin.id())
                        && plugin.dependencies().stream()
                                .allMatch(need -> free.contains(need.getPluginId()))) {
                    free.add(plugin.id());
                    more = true;
                }
            }
        } while (more);
        var cyclic =
                present.values().stream().filter(plugin -> !free.contains(plugin.id())).toList();
        var ids = cyclic.stream().map(PluginJar::id).collect(Collectors.joining(", "));
        cyclic.forEach(plugin -> drop(plugin, "depends on plugins in a circle: " + ids));
    }

    private void drop(PluginJar plugin, String why) {
        present.remove(plugin.id());
        findings.accept(
                Finding.warning(
                                "plugin-dependency",
                                PluginFiles.position(plugin.path()),
                                plugin.fileName() + " " + why)
                        .withFix("install what it needs, or correct `Plugin-Dependencies`"));
    }
}
