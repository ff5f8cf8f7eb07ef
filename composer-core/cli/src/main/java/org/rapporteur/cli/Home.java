package org.rapporteur.cli;

import org.rapporteur.engine.Installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder of the distribution: `plugins/` and `templates/` stand in it.
final class Home {
    private Home() {}

    /// @param pluginFolders folders given on the command line, which add to the distribution's own
    static Installation installation(List<Path> pluginFolders) {
        for (var folder : pluginFolders) {
            if (!Files.exists(folder)) {
                throw new UsageError("--plugins: there is no folder or jar " + folder);
            }
        }
        var home = System.getProperty("rapporteur.home");
        var plugins = new ArrayList<>(pluginFolders);
        var templates = new ArrayList<Path>();
        if (home != null) {
            plugins.add(Path.of(home, "plugins"));
            templates.add(Path.of(home, "templates"));
        }
        return new Installation(plugins, templates, Version.TOOL);
    }
}
