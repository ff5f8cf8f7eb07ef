package org.rapporteur.engine;

import java.nio.file.Path;
import java.util.List;

/// What there is to compose reports with.
///
/// @param plugins plugin jars, or folders of them
/// @param templates folders whose folders are report templates
/// @param version of the tool
public record Installation(List<Path> plugins, List<Path> templates, String version) {
    public Installation {
        plugins = List.copyOf(plugins);
        templates = List.copyOf(templates);
    }
}
