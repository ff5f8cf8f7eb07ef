package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// What follows starts a new line of the same paragraph.
///
/// ```java
/// Blocks.paragraph(List.of(Inlines.text("Acme Ltd"), Inlines.lineBreak(), Inlines.text("Nairobi")));
/// ```
public record LineBreak(SourcePosition position) implements Inline {}
