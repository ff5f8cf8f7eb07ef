package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// What follows starts a new page.
public record PageBreak(SourcePosition position) implements Block {}
