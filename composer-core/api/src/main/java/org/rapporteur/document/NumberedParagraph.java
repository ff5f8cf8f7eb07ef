package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A paragraph of a narrative whose paragraphs are counted through, as in the reports of the United
/// Nations.
///
/// ```java
/// for (var paragraph : document.all(NumberedParagraph.class)) {
///     names.add(paragraph.number() + ". " + Nodes.text(paragraph.content()));
/// }
/// ```
///
/// @param number 0 until the engine has numbered it, then from 1
/// @param id `para-4` once it is numbered; cross-references point to it
public record NumberedParagraph(
        int number, List<Inline> content, String id, SourcePosition position) implements Block {
    public NumberedParagraph {
        content = List.copyOf(content);
    }
}
