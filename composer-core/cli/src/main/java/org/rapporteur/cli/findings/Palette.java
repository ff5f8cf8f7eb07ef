package org.rapporteur.cli.findings;

import org.rapporteur.finding.Severity;

/// Colours of the terminal, or none.
public enum Palette {
    PLAIN,
    COLOURED;

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> coloured("1;31", text);
            case WARNING -> coloured("1;33", text);
            case ADVICE -> coloured("1;36", text);
        };
    }

    String strong(String text) {
        return coloured("1", text);
    }

    String quiet(String text) {
        return coloured("2", text);
    }

    private String coloured(String code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
