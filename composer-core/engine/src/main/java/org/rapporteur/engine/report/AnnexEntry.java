package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// An annex as report.yaml lists it.
///
/// @param id the id it was given, else that of its only section, else made from its place:
///   `annex-3`
public record AnnexEntry(
        PositionedText title,
        String id,
        List<SectionEntry> sections,
        @Nullable PositionedText when,
        SourcePosition position) {
    public AnnexEntry {
        sections = List.copyOf(sections);
    }
}
