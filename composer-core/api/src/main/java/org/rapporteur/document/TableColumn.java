package org.rapporteur.document;

import java.util.List;

/// A column of a printed table. Made with the factories below, not with the constructor, which may
/// gain parameters.
///
/// ```java
/// List.of(TableColumn.naming("Sponsor"), TableColumn.text("Country"), TableColumn.numbers("Amount"));
/// ```
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

    /// The column that names its row; a table has one at most.
    public static TableColumn naming(String title) {
        return new TableColumn(Inlines.plain(title), Align.START, true);
    }

    /// A column of text.
    public static TableColumn text(String title) {
        return new TableColumn(Inlines.plain(title), Align.START, false);
    }

    /// A column of whole numbers.
    public static TableColumn numbers(String title) {
        return new TableColumn(Inlines.plain(title), Align.END, false);
    }

    /// The same column, its cells at another side.
    public TableColumn aligned(Align side) {
        return new TableColumn(title, side, rowHeader);
    }

    /// The same column with a title of inlines.
    public TableColumn titled(List<Inline> inlines) {
        return new TableColumn(inlines, align, rowHeader);
    }
}
