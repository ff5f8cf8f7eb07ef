package org.rapporteur.document;

import java.util.List;

/// Categories compared by length from a common zero, the value at the end of each.
///
/// ```java
/// var africa = Chart.Category.of("Africa", 5, "5", "42 %");
/// var asia = Chart.Category.of("Asia", 7, "7", "58 %");
/// var columns = Graphic.columns(List.of(africa, asia));
/// blocks.add(Blocks.chart(null, columns, "Seven of twelve are from Asia", table));
/// ```
///
/// @param categories at least one; at most [#MOST_COLUMNS] columns
public record Bars(Form form, List<Chart.Category> categories) implements Graphic {
    /// More columns have no room for their labels.
    public static final int MOST_COLUMNS = 12;

    /// What has the length.
    public enum Form {
        /// A horizontal bar.
        BAR,
        /// An upright column.
        COLUMN,
        /// A dot on a horizontal line.
        DOT
    }

    public Bars {
        categories = GraphicRules.filled(categories, "categories");
        if (form == Form.COLUMN) {
            GraphicRules.atMost(MOST_COLUMNS, categories.size(), "columns", "use bars");
        }
    }

    @Override
    public List<String> words() {
        return GraphicRules.words(categories).toList();
    }
}
