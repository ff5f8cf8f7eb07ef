package org.rapporteur.engine.check.names;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A spelling of a name, and where it stands.
///
/// @param raw as written, honorific included
/// @param first where it stands first
/// @param places the first of them
/// @param inText whether the text has it, and not a dataset
public record Spelled(
        Name name, String raw, SourcePosition first, List<SourcePosition> places, boolean inText) {
    public Spelled {
        places = List.copyOf(places);
    }
}
