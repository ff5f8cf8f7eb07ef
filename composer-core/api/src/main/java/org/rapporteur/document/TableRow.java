package org.rapporteur.document;

import java.util.List;

/// A row of a printed table. Its cells are inlines, one list a column; a [Kind#GROUP] row has a
/// single cell over all columns. Made with the factories below.
///
/// ```java
/// TableRow.body(List.of(Inlines.plain("Acme Ltd"), Inlines.plain("12")));
/// ```
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

    /// A row that adds up those before it.
    public static TableRow total(List<List<Inline>> cells) {
        return new TableRow(Kind.TOTAL, cells);
    }

    /// A row that names those that follow it.
    public static TableRow group(List<Inline> name) {
        return new TableRow(Kind.GROUP, List.of(name));
    }
}
