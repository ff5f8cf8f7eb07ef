package org.rapporteur.engine.data;

import org.rapporteur.data.CellPart;
import org.rapporteur.data.DatasetRows;

import java.util.LinkedHashSet;
import java.util.Set;

/// The columns of a dataset that a table prints.
public final class PrintedColumns {
    private PrintedColumns() {}

    /// Their names, in the order in which they are printed.
    public static Set<String> of(DatasetRows rows) {
        var names = new LinkedHashSet<String>();
        rows.columns().forEach(column -> column.parts().forEach(part -> add(part, names)));
        return names;
    }

    private static void add(CellPart part, Set<String> names) {
        switch (part) {
            case CellPart.Value(var column) -> names.add(column);
            case CellPart.Stored(var column) -> names.add(column);
            case CellPart.Aside(var column, _, _) -> names.add(column);
            case CellPart.Linked(var column, var address) -> {
                names.add(column);
                names.add(address);
            }
            case CellPart.RowNumber() -> {}
        }
    }
}
