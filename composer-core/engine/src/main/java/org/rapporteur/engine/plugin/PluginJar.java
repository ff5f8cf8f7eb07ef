package org.rapporteur.engine.plugin;

import org.pf4j.PluginDependency;

import java.nio.file.Path;
import java.util.List;

/// What a plugin's jar says of itself, checked.
///
/// @param requires range of API versions: `>=1.0.0 & <2.0.0`
/// @param libraries names of the distribution's libraries that it shares
/// @param dependencies on other plugins
/// @param extensions class names, sorted
public record PluginJar(
        Path path,
        String id,
        String version,
        String requires,
        String provider,
        String description,
        String license,
        List<String> libraries,
        List<PluginDependency> dependencies,
        List<String> extensions) {
    public PluginJar {
        libraries = List.copyOf(libraries);
        dependencies = List.copyOf(dependencies);
        extensions = List.copyOf(extensions);
    }

    public String fileName() {
        return PluginFiles.name(path);
    }
}
