package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// Words of a machine.
///
/// ```java
/// Inlines.code("report.yaml");
/// ```
public record Code(String text, SourcePosition position) implements Inline {}
