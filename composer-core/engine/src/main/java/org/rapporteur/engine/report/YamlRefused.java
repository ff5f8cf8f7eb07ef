package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

/// Stops reading of a YAML file that goes beyond its bounds.
final class YamlRefused extends RuntimeException {
    final transient Finding finding;

    YamlRefused(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }
}
