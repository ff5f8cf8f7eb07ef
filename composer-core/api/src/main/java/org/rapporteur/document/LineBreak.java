package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// What follows starts a new line of the same paragraph.
public record LineBreak(SourcePosition position) implements Inline {}
