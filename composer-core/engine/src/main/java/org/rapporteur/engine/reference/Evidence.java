package org.rapporteur.engine.reference;

import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.stream.Collectors;

/// Where a figure comes from, in words: "data/contributions.csv, rows at lines 3, 11 and 17".
final class Evidence {
    /// How many rows are named.
    static final int ROWS = 5;

    private Evidence() {}

    /// @param first where the first of `count` rows stand
    static String of(String source, long count, List<SourcePosition> first) {
        var places =
                first.stream()
                        .filter(SourcePosition::isKnown)
                        .filter(position -> position.line() > 0)
                        .map(Evidence::place)
                        .toList();
        if (places.isEmpty()) {
            return source;
        }
        var shown = places.stream().collect(Collectors.joining(", "));
        var rest = count > places.size() ? " and " + (count - places.size()) + " more" : "";
        return source
                + ": "
                + (isCell(first) ? "" : count == 1 ? "line " : "lines ")
                + shown
                + rest;
    }

    private static boolean isCell(List<SourcePosition> positions) {
        return !positions.getFirst().cell().isEmpty();
    }

    private static String place(SourcePosition position) {
        return position.cell().isEmpty() ? Integer.toString(position.line()) : position.cell();
    }
}
