package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A note at the foot of the page; stands where its mark stands.
///
/// ```java
/// for (var note : document.all(Footnote.class)) {
///     names.add(note.number() + ": " + Nodes.text(note.content()));
/// }
/// ```
///
/// @param number 0 until the engine has numbered it, then from 1 through the whole report
public record Footnote(int number, List<Inline> content, SourcePosition position)
        implements Inline {
    public Footnote {
        content = List.copyOf(content);
    }
}
