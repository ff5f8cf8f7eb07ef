package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Measure;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// What a plugin's reader read, independent of the plugin: all rows are there. To be made within
/// the reader's budget.
public record InertDataset(
        String name,
        String source,
        List<Column> columns,
        Optional<LocalDate> asOf,
        Noun noun,
        List<Row> rows,
        List<Measure> measures)
        implements Dataset {

    /// What reports can ask of every dataset, or write after any figure.
    private static final Set<String> TAKEN =
            Set.of("count", "share", "distinct", "sum", "as_of", "words", "ordinal");

    public InertDataset {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        measures = List.copyOf(measures);
    }

    public static InertDataset of(@Nullable Dataset read) {
        if (read == null) {
            throw new InvalidBlocks("it returned null", "return an empty dataset instead");
        }
        var columns = List.copyOf(RunningText.present(read.columns(), "the list of columns"));
        var rows =
                StreamSupport.stream(
                                RunningText.present(read.rows(), "the rows").spliterator(), false)
                        .map(row -> inert(RunningText.present(row, "a row"), columns))
                        .toList();
        return new InertDataset(
                RunningText.present(read.name(), "the name of the dataset"),
                RunningText.present(read.source(), "the source of the dataset"),
                columns,
                RunningText.present(read.asOf(), "the date of the dataset"),
                RunningText.present(read.noun(), "the noun of the dataset"),
                rows,
                measures(read));
    }

    private static List<Measure> measures(Dataset read) {
        var measures = List.copyOf(RunningText.present(read.measures(), "the list of measures"));
        for (var measure : measures) {
            if (TAKEN.contains(measure.name())) {
                throw new InvalidBlocks(
                        "every dataset has a figure `" + measure.name() + "`",
                        "name the measure otherwise");
            }
        }
        return measures;
    }

    private static Row inert(Row row, List<Column> columns) {
        var cells = new LinkedHashMap<String, Cell>();
        for (var column : columns) {
            var name = column.name();
            cells.put(
                    name,
                    new Cell(
                            RunningText.present(row.text(name), "the text of a cell"),
                            RunningText.present(row.position(name), "the position of a cell")));
        }
        return new InertRow(
                row.number(), cells, RunningText.present(row.position(), "the position of a row"));
    }

    @Override
    public long count() {
        return rows.size();
    }

    private record Cell(String text, SourcePosition position) {}

    private record InertRow(int number, Map<String, Cell> cells, SourcePosition position)
            implements Row {
        @Override
        public String text(String column) {
            var cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        @Override
        public SourcePosition position(String column) {
            var cell = cells.get(column);
            return cell == null ? position : cell.position();
        }
    }
}
