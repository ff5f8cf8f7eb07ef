package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Map;

/// Makes datasets of rows that are all there, for readers and tests.
public final class Datasets {
    private Datasets() {}

    public static Dataset listed(
            String name, String source, Noun noun, List<Column> columns, List<Row> rows) {
        return new ListedDataset(name, source, noun, columns, rows);
    }

    /// @param number from 1
    /// @param texts text by column name; a column that is missing is absent
    public static Row row(int number, Map<String, String> texts, SourcePosition position) {
        return new ListedRow(number, texts, position);
    }
}
