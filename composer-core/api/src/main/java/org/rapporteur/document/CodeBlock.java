package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// Lines that are shown as they are.
public record CodeBlock(String text, SourcePosition position) implements Block {}
