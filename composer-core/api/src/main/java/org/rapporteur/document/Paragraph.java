package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A paragraph of running text.
///
/// ```java
/// Blocks.paragraph(Inlines.plain("28 persons took part."));
/// ```
public record Paragraph(Tone tone, List<Inline> content, SourcePosition position) implements Block {
    /// How loud a paragraph speaks.
    public enum Tone {
        /// Text to be read.
        BODY,
        /// An explanation beside something else: a total, a source, a legend. Set smaller and
        /// quieter.
        NOTE
    }

    public Paragraph {
        content = List.copyOf(content);
    }
}
