package org.rapporteur.engine.plugin;

import org.rapporteur.engine.report.Described;
import org.rapporteur.section.Section;

/// A section that report.yaml can name.
public record InstalledSection(InstalledPlugin plugin, Described about, Section<?> section) {
    /// The name that no other plugin can have: `org.example.cloud/word-cloud`.
    public String qualifiedName() {
        return plugin.id() + "/" + about.name();
    }
}
