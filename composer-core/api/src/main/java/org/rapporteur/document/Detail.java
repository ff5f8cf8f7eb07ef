package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Secondary words beside a name: a role, an organization, a share. Set smaller and quieter.
///
/// ```java
/// Blocks.item(List.of(Inlines.text("Ana Silva "), Inlines.detail(Inlines.plain("Facilitator"))));
/// ```
public record Detail(List<Inline> content, SourcePosition position) implements Inline {
    public Detail {
        content = List.copyOf(content);
    }
}
