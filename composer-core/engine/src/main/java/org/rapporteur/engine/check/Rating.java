package org.rapporteur.engine.check;

import java.util.Optional;
import org.rapporteur.finding.Severity;

/// What report.yaml says of a rule.
public enum Rating {
    OFF,
    ADVICE,
    WARNING,
    ERROR;

    /// The severity that findings of the rule get; nothing when it is off.
    Optional<Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case ADVICE -> Optional.of(Severity.ADVICE);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
