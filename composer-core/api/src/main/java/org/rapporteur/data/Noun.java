package org.rapporteur.data;

import java.util.Locale;

/// What one row of a dataset is called, and what several are: `contribution`, `contributions`.
public record Noun(String singular, String plural) {
    /// What several rows are called, as the first word of a line: `Contributions`.
    public String opening(Locale language) {
        var end = plural.offsetByCodePoints(0, plural.isEmpty() ? 0 : 1);
        return plural.substring(0, end).toUpperCase(language) + plural.substring(end);
    }
}
