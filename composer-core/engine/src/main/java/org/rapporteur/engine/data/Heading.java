package org.rapporteur.engine.data;

import org.rapporteur.finding.SourcePosition;

/// What stands above a column of a file.
///
/// @param text cleaned, see [CellText]; empty where the file has none
record Heading(String text, SourcePosition position) {}
