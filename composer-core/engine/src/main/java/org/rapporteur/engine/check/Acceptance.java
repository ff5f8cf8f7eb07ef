package org.rapporteur.engine.check;

import org.rapporteur.finding.SourcePosition;

/// An answer to one finding: it is seen, and may stay.
///
/// @param text words of the finding, or of the line that it stands at
/// @param because why it may stay
public record Acceptance(String rule, String text, String because, SourcePosition position) {}
