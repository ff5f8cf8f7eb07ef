package org.rapporteur.cli;

import org.rapporteur.engine.Installation;
import org.rapporteur.engine.lock.Trust;
import org.rapporteur.engine.plugin.ShippedJars;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder of the distribution: `plugins/` and `templates/` stand in it.
final class Home {
    /// Pinned plugins run that this user has approved.
    static final Trust APPROVED = new Trust(Approvals::contain, false);

    private Home() {}

    /// The folder itself.
    ///
    /// @throws UsageError if the tool does not run from a distribution
    static Path folder() {
        var home = System.getProperty("rapporteur.home");
        if (home == null) {
            throw new UsageError("this needs the distribution: call its bin/rapporteur");
        }
        return Path.of(home);
    }

    /// @param pluginFolders folders given on the command line, which add to the distribution's own
    static Installation installation(List<Path> pluginFolders) {
        return installation(pluginFolders, APPROVED);
    }

    /// @param trust which plugins of report folders may run
    static Installation installation(List<Path> pluginFolders, Trust trust) {
        for (var folder : pluginFolders) {
            if (!Files.exists(folder)) {
                throw new UsageError("--plugins: there is no folder or jar " + folder);
            }
        }
        var home = System.getProperty("rapporteur.home");
        var plugins = new ArrayList<>(pluginFolders);
        if (home == null) {
            return new Installation(plugins, _ -> false, trust, List.of(), Version.TOOL);
        }
        plugins.add(Path.of(home, "plugins"));
        return new Installation(
                plugins,
                ShippedJars.listed(Path.of(home, "lib", "plugins")),
                trust,
                List.of(Path.of(home, "templates")),
                Version.TOOL);
    }
}
