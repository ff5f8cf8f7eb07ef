package org.rapporteur.engine.evidence;

import org.rapporteur.engine.reference.Places;
import org.rapporteur.section.Labels;

/// Where a figure comes from, in the report's language: "data/contributions.csv:3, 11, 17; as of 27
/// October 2017".
record SourceWords(Labels labels) {
    private static final int ROWS = 12;

    String of(BoundFigure figure) {
        var origin = figure.origin();
        if (origin == null) {
            return figure.source();
        }
        var rows = origin.rows();
        if (rows == null) {
            return origin.source();
        }
        var places = Places.of(rows, ROWS);
        var words = new StringBuilder(places.count() == 0 ? origin.source() : places.words());
        if (places.count() > 0 && rows.count() > places.count()) {
            var more = labels.number(rows.count() - places.count());
            words.append(labels.text("evidence-more", more));
        }
        origin.asOf()
                .ifPresent(
                        day -> words.append("; ").append(labels.text("as-of", labels.date(day))));
        return words.toString();
    }
}
