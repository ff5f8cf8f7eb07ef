package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A link out of the report.
///
/// @param target `https:`, `http:` or `mailto:`; the engine refuses all else
public record Link(String target, List<Inline> content, SourcePosition position) implements Inline {
    public Link {
        content = List.copyOf(content);
    }
}
