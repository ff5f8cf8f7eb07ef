package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.finding.Finding;

/// Says why a text cannot be read.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Unreadable(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
