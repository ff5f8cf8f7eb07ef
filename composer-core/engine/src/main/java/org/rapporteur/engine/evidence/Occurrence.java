package org.rapporteur.engine.evidence;

import org.rapporteur.document.Datum;
import org.rapporteur.document.Node;
import org.rapporteur.engine.evidence.BoundFigure.Printed;

/// A figure bound to data, at one place of a document.
///
/// @param shownBy the figure itself, or the drawing that shows it
/// @param printed without its page
record Occurrence(Datum datum, Node shownBy, Printed printed) {}
