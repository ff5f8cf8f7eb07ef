package org.rapporteur.document;

import java.util.List;

/// A row of a printed table. Its cells are inlines, one list a column; a [Kind#GROUP] row has a
/// single cell over all columns.
public record TableRow(Kind kind, List<List<Inline>> cells) {
    /// What a row is for.
    public enum Kind {
        BODY,
        /// Names the rows that follow it.
        GROUP,
        /// Adds up the rows before it.
        TOTAL
    }

    public TableRow {
        cells = cells.stream().map(List::copyOf).toList();
    }

    public static TableRow body(List<List<Inline>> cells) {
        return new TableRow(Kind.BODY, cells);
    }
}
