package org.rapporteur.engine.report;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whole numbers as report.yaml writes them: decimal, without separators.
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,10}");

    private Numbers() {}

    static Optional<Integer> whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(text);
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }
}
