package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// Lines that are shown as they are.
///
/// ```java
/// for (var shown : document.all(CodeBlock.class)) {
///     names.add(shown.text());
/// }
/// ```
public record CodeBlock(String text, SourcePosition position) implements Block {}
