package org.rapporteur.document;

import java.util.List;

/// A column of a printed table.
///
/// @param title what stands in the header row; may be empty for a column of row numbers
/// @param rowHeader true for the one column that names its row (ISO 14289-1, 7.5: TH with row
///   scope)
public record TableColumn(List<Inline> title, Align align, boolean rowHeader) {
    /// On which side of its column a cell stands.
    public enum Align {
        START,
        CENTER,
        /// At the end, with tabular figures: whole numbers.
        END,
        /// Numbers aligned on their decimal mark.
        DECIMAL
    }

    public TableColumn {
        title = List.copyOf(title);
    }
}
