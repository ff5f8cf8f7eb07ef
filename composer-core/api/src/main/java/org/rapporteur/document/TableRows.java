package org.rapporteur.document;

import java.util.List;

/// The rows of a table, which can be gone through any number of times and are the same each time.
/// Either listed here, or read from one of the host's datasets as they are needed.
///
/// ```java
/// for (var each : table.rows()) {
///     names.add(Nodes.text(each.cells().getFirst()));
/// }
/// ```
public interface TableRows extends Iterable<TableRow> {
    /// How many rows there are.
    long count();

    static TableRows of(List<TableRow> rows) {
        return new ListedRows(rows);
    }
}
