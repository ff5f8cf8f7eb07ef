package org.rapporteur.engine.report;

import org.rapporteur.finding.SourcePosition;

/// Text of a YAML file, with where it stands.
public record PositionedText(String text, SourcePosition position) {}
