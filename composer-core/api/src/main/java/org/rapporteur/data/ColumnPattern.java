package org.rapporteur.data;

import java.util.Locale;

/// The names of several columns at once: `Q*`.
final class ColumnPattern {
    private final String[] parts;

    ColumnPattern(String pattern) {
        parts = folded(pattern).split("\\*", -1);
    }

    boolean matches(Column column) {
        return matches(column.name()) || matches(column.heading());
    }

    /// The parts stand in it one after another, the first at its start, the last at its end.
    private boolean matches(String name) {
        var text = folded(name);
        if (parts.length == 1) {
            return text.equals(parts[0]);
        }
        var last = parts[parts.length - 1];
        if (!text.startsWith(parts[0]) || !text.endsWith(last)) {
            return false;
        }
        int from = parts[0].length();
        int end = text.length() - last.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        return from <= end;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
