package org.rapporteur.engine.evidence;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.reference.Origin;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A figure bound to data, with all the places of a report that print it in these words.
///
/// @param text as printed: "twenty-five"
/// @param expression how it is asked for, without `$`: `contributions.count.words`
/// @param value plain: `25`
/// @param source where it comes from, in words
/// @param origin where it comes from, in full; null where only the section that prints it knows
public record BoundFigure(
        String text,
        String expression,
        String value,
        String source,
        @Nullable Origin origin,
        List<Printed> places) {
    public BoundFigure {
        places = List.copyOf(places);
    }

    /// A place that prints it.
    ///
    /// @param position where it is asked for: in the narrative, or where report.yaml lists the
    ///   section; unknown for what no file says
    /// @param words the place in the report's words: "Annex III, Figure 1"; empty where it has none
    /// @param target the id to refer to it; empty for none
    /// @param page from 1; 0 where it is not known
    public record Printed(SourcePosition position, String words, String target, int page) {}
}
