package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Text of weight: bold.
///
/// ```java
/// Inlines.strong(Inlines.plain("28 persons"));
/// ```
public record Strong(List<Inline> content, SourcePosition position) implements Inline {
    public Strong {
        content = List.copyOf(content);
    }
}
