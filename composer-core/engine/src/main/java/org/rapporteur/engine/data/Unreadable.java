package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;

import java.io.IOException;

/// Says why a file cannot be read any further.
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Unreadable(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
