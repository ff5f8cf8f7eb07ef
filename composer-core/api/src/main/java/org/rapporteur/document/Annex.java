package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// An annex of the report.
///
/// ```java
/// for (var annex : document.annexes()) {
///     names.add(annex.label()); // "Annex II"
/// }
/// ```
///
/// @param label "Annex II", or "Annex" where there is only one
public record Annex(
        String id, String label, List<Inline> title, List<Block> content, SourcePosition position) {
    public Annex {
        title = List.copyOf(title);
        content = List.copyOf(content);
    }
}
