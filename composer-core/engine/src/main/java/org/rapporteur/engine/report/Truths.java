package org.rapporteur.engine.report;

import java.util.Locale;
import java.util.Optional;

/// True and false, as YAML 1.2 writes them.
final class Truths {
    private Truths() {}

    static Optional<Boolean> read(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Optional.of(true);
            case "false", "False", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// `true` for `yes` and `on`, `false` for `no` and `off`.
    static Optional<String> meant(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "1", "true", "ja", "oui", "si", "sí" -> Optional.of("true");
            case "no", "n", "off", "0", "false", "nein", "non" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /// `off` where someone wrote `false`.
    static Optional<String> asSwitch(String text) {
        return meant(text).filter("false"::equals).map(no -> "off");
    }
}
