package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A link to another place of the report.
///
/// ```java
/// Inlines.crossReference("participants", List.of()); // "Annex I"
/// ```
///
/// @param target id of a section, annex, heading, table, figure or paragraph
/// @param content the words of the link; empty: the engine writes the label ("Annex II")
public record CrossReference(String target, List<Inline> content, SourcePosition position)
        implements Inline {
    public CrossReference {
        content = List.copyOf(content);
    }
}
