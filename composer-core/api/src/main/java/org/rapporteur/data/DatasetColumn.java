package org.rapporteur.data;

import java.util.List;
import org.rapporteur.document.TableColumn;

/// A column of a table that prints a dataset.
///
/// @param parts what each cell takes from its row
public record DatasetColumn(TableColumn column, List<CellPart> parts) {
    public DatasetColumn {
        parts = List.copyOf(parts);
    }
}
