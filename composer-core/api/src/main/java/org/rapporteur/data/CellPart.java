package org.rapporteur.data;

/// What a cell of a printed table takes from a row, as data, so that the table can be read from the
/// dataset as it is printed. Parts of one cell stand one after another with a space between, where
/// no sign as wide as a Chinese character stands there. Made with the factories below.
///
/// ```java
/// List.of(CellPart.linked("contributor", "url"), CellPart.aside("organization", "(", ")"));
/// ```
public sealed interface CellPart {
    /// The cell's text, or the label of its code in the report's language.
    record Value(String column) implements CellPart {}

    /// The code as it is stored.
    record Stored(String column) implements CellPart {}

    /// The number of the row, from 1.
    record RowNumber() implements CellPart {}

    /// The text as a link to the address in another column; plain where that is absent.
    record Linked(String column, String addressColumn) implements CellPart {}

    static CellPart value(String column) {
        return new Value(column);
    }

    static CellPart stored(String column) {
        return new Stored(column);
    }

    static CellPart rowNumber() {
        return new RowNumber();
    }

    static CellPart linked(String column, String addressColumn) {
        return new Linked(column, addressColumn);
    }

    static CellPart aside(String column, String before, String after) {
        return new Aside(column, before, after);
    }

    /// Secondary words, left out where absent; `before` and `after` stand around them.
    record Aside(String column, String before, String after) implements CellPart {}
}
