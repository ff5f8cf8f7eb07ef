package org.rapporteur.engine.assemble;

import org.rapporteur.document.Inline;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// An annex whose sections are composed.
public record ComposedAnnex(
        String id, SourcePosition position, List<Inline> title, List<ComposedSection> sections) {
    public ComposedAnnex {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
    }
}
