package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Blocks that belong together, such as all that one section composed.
///
/// ```java
/// Blocks.part("givers", List.of(Blocks.paragraph(Inlines.plain("We thank them."))));
/// ```
///
/// @param id what cross-references point to; empty when nothing does
public record Part(String id, List<Block> content, SourcePosition position) implements Block {
    public Part {
        content = List.copyOf(content);
    }
}
