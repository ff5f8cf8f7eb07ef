package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Somebody else's words.
public record Quote(List<Block> content, SourcePosition position) implements Block {
    public Quote {
        content = List.copyOf(content);
    }
}
