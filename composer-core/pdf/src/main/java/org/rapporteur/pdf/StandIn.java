package org.rapporteur.pdf;

/// A font file that stands in for a cut where that has no letters of a script.
///
/// @param name of the file
/// @param shaped whether its letters change their shapes or their order beside each other, or carry
///   marks that have to be placed
/// @param heavier whether it has to be drawn heavier than it is: the cut is strong, the file is not
/// @param scale what its size is multiplied with, so that it looks as large as what it stands in
///   for
public record StandIn(String name, boolean shaped, boolean heavier, double scale) {}
