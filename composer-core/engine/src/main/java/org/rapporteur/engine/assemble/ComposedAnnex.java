package org.rapporteur.engine.assemble;

import java.util.List;
import org.rapporteur.document.Inline;
import org.rapporteur.finding.SourcePosition;

/// An annex whose sections are composed.
public record ComposedAnnex(
        String id, SourcePosition position, List<Inline> title, List<ComposedSection> sections) {
    public ComposedAnnex {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
    }
}
