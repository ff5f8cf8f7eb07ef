package org.rapporteur.pdf.layout;

/// Where a line ends.
///
/// @param end index after its last char
/// @param hyphen whether a hyphen is added there
record LineEnd(int end, boolean hyphen) {}
