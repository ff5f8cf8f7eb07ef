package org.rapporteur.cli.findings;

import java.util.Locale;

/// The formats in which findings can be had.
public enum FindingsFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
