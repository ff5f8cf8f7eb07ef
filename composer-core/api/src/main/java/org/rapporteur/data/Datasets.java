package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Makes datasets of rows that are all there, for readers and tests.
///
/// ```java
/// var rows = List.of(Datasets.row(1, Map.of("word", "trust", "count", "12"), position));
/// Datasets.listed(
///         "words", "corpus/", Noun.of("word", "words"),
///         List.of(Column.text("word"), Column.number("count")), rows);
/// ```
public final class Datasets {
    private Datasets() {}

    public static Dataset listed(
            String name, String source, Noun noun, List<Column> columns, List<Row> rows) {
        return new ListedDataset(name, source, noun, columns, rows, List.of());
    }

    /// The same dataset, which knows these measures of itself.
    ///
    /// @throws IllegalArgumentException if two measures are written alike
    public static Dataset withMeasures(Dataset dataset, List<Measure> measures) {
        var written = new HashSet<String>();
        for (var measure : measures) {
            if (!written.add(measure.written())) {
                throw new IllegalArgumentException("there are two of " + measure.written());
            }
        }
        var rows = new ArrayList<Row>();
        dataset.rows().forEach(rows::add);
        return new ListedDataset(
                dataset.name(),
                dataset.source(),
                dataset.noun(),
                dataset.columns(),
                rows,
                measures);
    }

    /// @param number from 1
    /// @param texts text by column name; a column that is missing is absent
    public static Row row(int number, Map<String, String> texts, SourcePosition position) {
        return new ListedRow(number, texts, position);
    }
}
