package org.rapporteur.document;

import java.util.Iterator;
import java.util.List;

/// Rows that are all there.
///
/// ```java
/// var rows = TableRows.of(List.of(TableRow.body(List.of(Inlines.plain("Acme Ltd")))));
/// ```
public record ListedRows(List<TableRow> rows) implements TableRows {
    public ListedRows {
        rows = List.copyOf(rows);
    }

    @Override
    public long count() {
        return rows.size();
    }

    @Override
    public Iterator<TableRow> iterator() {
        return rows.iterator();
    }
}
