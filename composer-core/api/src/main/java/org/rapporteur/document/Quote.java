package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Somebody else's words.
///
/// ```java
/// Blocks.quote(List.of(Blocks.paragraph(Inlines.plain("We have come a long way."))));
/// ```
public record Quote(List<Block> content, SourcePosition position) implements Block {
    public Quote {
        content = List.copyOf(content);
    }
}
