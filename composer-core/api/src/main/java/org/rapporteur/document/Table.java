package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Rows and columns.
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
