package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Stressed text: italic.
///
/// ```java
/// Inlines.emphasis(Inlines.plain("stressed"));
/// ```
public record Emphasis(List<Inline> content, SourcePosition position) implements Inline {
    public Emphasis {
        content = List.copyOf(content);
    }
}
