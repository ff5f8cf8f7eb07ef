package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// Plain text. Line ends in it count as spaces.
///
/// ```java
/// Inlines.text("28 persons took part.");
/// ```
public record Text(String text, SourcePosition position) implements Inline {}
