package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A heading of the text.
///
/// ```java
/// Blocks.heading(2, Inlines.plain("Sponsors of the day"));
/// ```
///
/// @param level 1 to 5 below the title of the report or annex that it stands in
/// @param id what cross-references point to; empty when nothing does
public record Heading(int level, List<Inline> content, String id, SourcePosition position)
        implements Block {
    public Heading {
        content = List.copyOf(content);
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("a heading has level 1 to 5, not " + level);
        }
    }
}
