package org.rapporteur.engine.markup;

import org.rapporteur.finding.Finding;

/// A text that cannot be read at all.
final class TextRefused extends Exception {
    private static final long serialVersionUID = 1L;

    final transient Finding finding;

    TextRefused(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }
}
