package org.rapporteur.engine.wording;

import java.util.List;

/// Words of a label with figures in them.
///
/// @param pieces texts and [org.rapporteur.document.Datum]s
record Phrase(List<Object> pieces) {
    Phrase {
        pieces = List.copyOf(pieces);
    }

    /// Roughly, in characters.
    int length() {
        return pieces.stream()
                .mapToInt(piece -> piece instanceof String text ? text.length() : 1)
                .sum();
    }
}
