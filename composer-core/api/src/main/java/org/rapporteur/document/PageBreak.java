package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// What follows starts a new page.
///
/// ```java
/// int breaks = document.all(PageBreak.class).size();
/// ```
public record PageBreak(SourcePosition position) implements Block {}
