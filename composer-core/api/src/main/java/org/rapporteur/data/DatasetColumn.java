package org.rapporteur.data;

import org.rapporteur.document.TableColumn;

import java.util.List;

/// A column of a table that prints a dataset. Made with [#of].
///
/// ```java
/// DatasetColumn.of(TableColumn.naming("Name"), CellPart.value("name"));
/// ```
///
/// @param parts what each cell takes from its row
public record DatasetColumn(TableColumn column, List<CellPart> parts) {
    public DatasetColumn {
        parts = List.copyOf(parts);
    }

    public static DatasetColumn of(TableColumn column, List<CellPart> parts) {
        return new DatasetColumn(column, parts);
    }

    public static DatasetColumn of(TableColumn column, CellPart... parts) {
        return new DatasetColumn(column, List.of(parts));
    }
}
