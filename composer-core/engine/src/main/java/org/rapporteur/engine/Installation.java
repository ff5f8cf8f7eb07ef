package org.rapporteur.engine;

import org.rapporteur.engine.lock.Trust;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// What there is to compose reports with.
///
/// @param plugins plugin jars, or folders of them
/// @param shipped whether a plugin's jar is one that comes with the tool
/// @param trust which plugins of report folders may run
/// @param templates folders whose folders are report templates
/// @param version of the tool
public record Installation(
        List<Path> plugins,
        Predicate<Path> shipped,
        Trust trust,
        List<Path> templates,
        String version) {
    public Installation {
        plugins = List.copyOf(plugins);
        templates = List.copyOf(templates);
    }

    /// An installation whose plugins are all third parties'.
    public Installation(List<Path> plugins, List<Path> templates, String version) {
        this(plugins, _ -> false, Trust.NONE, templates, version);
    }
}
