package org.rapporteur.engine.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Where a figure comes from: the rows that it is counted from, or the place that states it.
///
/// @param source the file, or what report.yaml calls the source
/// @param stated where a fact or a field of the report is written; unknown for what is counted
/// @param rows null for what is stated
/// @param asOf when the rows were true, if report.yaml says so
public record Origin(
        String source, SourcePosition stated, @Nullable Rows rows, Optional<LocalDate> asOf) {

    static Origin stated(String source, SourcePosition position) {
        return new Origin(source, position, null, Optional.empty());
    }

    static Origin counted(Dataset dataset, String column, long count, Predicate<Row> selected) {
        return new Origin(
                dataset.source(),
                SourcePosition.UNKNOWN,
                new Rows(dataset, column, count, () -> selected),
                dataset.asOf());
    }

    /// The rows of a dataset that a figure is counted from.
    ///
    /// @param column whose cells are shown; empty for whole rows
    /// @param count how many rows there are
    /// @param selection tells those rows from the others, asked once for each in their order
    public record Rows(
            Dataset dataset, String column, long count, Supplier<Predicate<Row>> selection) {
        /// The places of the first rows.
        public List<SourcePosition> first(int most) {
            var first = new ArrayList<SourcePosition>();
            var selected = selection.get();
            for (var row : dataset.rows()) {
                if (first.size() == most) {
                    break;
                }
                if (selected.test(row)) {
                    first.add(place(row));
                }
            }
            first.removeIf(place -> !place.isKnown());
            return first;
        }

        SourcePosition place(Row row) {
            return column.isEmpty() ? row.position() : row.position(column).or(row.position());
        }
    }
}
