package org.rapporteur.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Rows under named columns. Its rows may be gone through any number of times; they are read as
/// they are needed, so that a dataset can be longer than memory.
///
/// ```java
/// for (var row : request.data().rows()) {
///     names.add(row.text("name"));
/// }
/// ```
public interface Dataset {
    /// The name under which report.yaml lists it.
    String name();

    /// Where it comes from, relative to the report folder: `data/contributions.csv`.
    String source();

    List<Column> columns();

    /// When it was true, if report.yaml says so.
    Optional<LocalDate> asOf();

    Noun noun();

    long count();

    /// The rows in the order of the file.
    Iterable<Row> rows();

    /// What the dataset knows of itself beyond what can be counted, for reports to print:
    /// `$survey.mean('Q3')`.
    default List<Measure> measures() {
        return List.of();
    }

    /// The columns whose name or heading matches a pattern, in the order of the file: `Q*` for all
    /// questions of a survey. `*` stands for any text; case does not count.
    default List<Column> columns(String pattern) {
        var wanted = new ColumnPattern(pattern);
        return columns().stream().filter(wanted::matches).toList();
    }

    default Optional<Column> column(String name) {
        for (var column : columns()) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    default boolean has(String column) {
        return column(column).isPresent();
    }
}
