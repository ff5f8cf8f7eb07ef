package org.rapporteur.engine.plugin;

import org.rapporteur.engine.report.Described;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.Check;

/// A rule that a plugin adds.
///
/// @param severity what its findings usually weigh
public record InstalledCheck(
        InstalledPlugin plugin, Described about, Severity severity, Check<?> check) {
    /// Its id.
    public String rule() {
        return about.name();
    }
}
