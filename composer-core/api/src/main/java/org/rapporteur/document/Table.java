package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Rows and columns.
///
/// ```java
/// Blocks.table(
///         Caption.of(Inlines.plain("Sponsors")),
///         List.of(TableColumn.naming("Name"), TableColumn.numbers("Amount")),
///         TableRows.of(
///                 List.of(TableRow.body(List.of(Inlines.plain("Acme Ltd"), Inlines.plain("5"))))));
/// ```
///
/// @param id what cross-references point to; empty: the engine gives it the id of its section
public record Table(
        String id,
        @Nullable Caption caption,
        List<TableColumn> columns,
        TableRows rows,
        SourcePosition position)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column");
        }
    }
}
