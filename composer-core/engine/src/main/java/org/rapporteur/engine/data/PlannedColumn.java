package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;

/// A column of a dataset and where the file has it.
///
/// @param index of the cell in a row of the file, from 0
/// @param codes null where any text may stand
/// @param type null: told from the cells
record PlannedColumn(
        String name,
        String heading,
        int index,
        MappedColumn.Origin origin,
        @Nullable CodeList codes,
        Column.@Nullable Type type) {
    boolean isDerived() {
        return origin == MappedColumn.Origin.DERIVED;
    }

    Column column(Column.Type seen) {
        return new Column(
                name,
                heading,
                type == null ? seen : type,
                codes == null ? null : codes.vocabulary());
    }

    MappedColumn mapped() {
        return new MappedColumn(name, heading, origin);
    }
}
