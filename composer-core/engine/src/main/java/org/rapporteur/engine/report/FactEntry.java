package org.rapporteur.engine.report;

import org.rapporteur.finding.SourcePosition;

/// A figure from elsewhere.
///
/// @param value as written: `17`
/// @param source where it comes from, for people; may be empty
public record FactEntry(String name, String value, String source, SourcePosition position) {}
