package org.rapporteur.engine.evidence;

import org.rapporteur.document.Node;
import org.rapporteur.engine.evidence.BoundFigure.Printed;
import org.rapporteur.finding.SourcePosition;

/// Where the walk through a document is.
///
/// @param position the nearest known one
/// @param annex label of the annex; empty in the body
/// @param words label or title of the nearest thing that has one; may be empty
/// @param target the nearest id; may be empty
record Place(SourcePosition position, String annex, String words, String target) {
    static final Place START = new Place(SourcePosition.UNKNOWN, "", "", "");

    Place in(Node node) {
        return new Place(node.position().or(position), annex, words, target);
    }

    Place called(String other) {
        return other.isBlank() ? this : new Place(position, annex, other, target);
    }

    Place at(String id) {
        return id.isEmpty() ? this : new Place(position, annex, words, id);
    }

    static Place ofAnnex(String label, String id, SourcePosition position) {
        return new Place(position, label, "", id);
    }

    Printed printed(Node datum) {
        var both = annex.isEmpty() ? words : words.isEmpty() ? annex : annex + ", " + words;
        return new Printed(datum.position().or(position), both, target, 0);
    }
}
