package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Numbers in rows and columns, each on a ground that is the darker the greater it is.
///
/// ```java
/// var regions = List.of(HeatTable.Head.of("Africa", "5"), HeatTable.Head.of("Asia", "7"));
/// var kinds = List.of(HeatTable.Head.of("Individual", "12"));
/// var counts = List.of(List.of(HeatTable.Cell.of(5, "5"), HeatTable.Cell.of(7, "7")));
/// var heat = Graphic.heat(regions, kinds, counts, HeatTable.Total.of("Total", "12"));
/// ```
///
/// @param columns 1 to [#MOST_COLUMNS]
/// @param cells one list a row, one cell a column
/// @param total what stands at the end of rows and columns; null for nothing
public record HeatTable(
        List<Head> columns, List<Head> rows, List<List<Cell>> cells, @Nullable Total total)
        implements Graphic {
    /// More columns have no room for their heads.
    public static final int MOST_COLUMNS = 12;

    /// What names a row or a column.
    ///
    /// @param total the sum of its cells, in words of the report's language; may be empty
    /// @param muted true for what is not a category proper, such as *not applicable*
    public record Head(String label, String total, boolean muted) {
        public static Head of(String label, String total) {
            return new Head(label, total, false);
        }

        /// The same, as what is not a category proper.
        public Head asMuted() {
            return new Head(label, total, true);
        }
    }

    /// One number.
    ///
    /// @param value not negative, finite
    /// @param label the value in words of the report's language: "10"
    public record Cell(double value, String label) {
        public Cell {
            GraphicRules.checkValue(value);
        }

        public static Cell of(double value, String label) {
            return new Cell(value, label);
        }
    }

    /// What names the sums, and the sum of all.
    public record Total(String label, String number) {
        public static Total of(String label, String number) {
            return new Total(label, number);
        }
    }

    public HeatTable {
        columns = GraphicRules.filled(columns, "columns");
        rows = GraphicRules.filled(rows, "rows");
        cells = cells.stream().map(List::copyOf).toList();
        GraphicRules.atMost(MOST_COLUMNS, columns.size(), "columns", "use a table");
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("each row has one cell a column");
        }
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<String>();
        Stream.concat(columns.stream(), rows.stream())
                .forEach(head -> {
                    words.add(head.label());
                    words.add(head.total());
                });
        cells.forEach(row -> row.forEach(cell -> words.add(cell.label())));
        if (total != null) {
            words.add(total.label());
            words.add(total.number());
        }
        return words;
    }
}
