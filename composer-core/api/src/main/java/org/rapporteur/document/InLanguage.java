package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Words in another language than those around them, so that they are read aloud in theirs (WCAG
/// 2.2, 3.1.2). Names need none.
///
/// ```java
/// Inlines.inLanguage("fr", Inlines.plain("faute de mieux"));
/// ```
///
/// @param language BCP 47, for example `fr`
public record InLanguage(String language, List<Inline> content, SourcePosition position)
        implements Inline {
    public InLanguage {
        content = List.copyOf(content);
    }
}
