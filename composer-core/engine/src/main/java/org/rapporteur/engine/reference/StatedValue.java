package org.rapporteur.engine.reference;

import org.rapporteur.finding.SourcePosition;

/// A value that report.yaml states.
///
/// @param position where; unknown for a default
public record StatedValue(Value value, SourcePosition position) {}
