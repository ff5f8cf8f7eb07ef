package org.rapporteur.engine.report;

import org.rapporteur.finding.SourcePosition;

/// A value of the report, for people.
///
/// @param key with a dot before an inner key: `rules.name-variant`
/// @param value as it is written; the items of a list with commas
/// @param position where it is set; [SourcePosition#UNKNOWN] for a default
public record Setting(String key, String value, SourcePosition position) {
    public boolean isDefault() {
        return !position.isKnown();
    }
}
