package org.rapporteur.engine.data;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What `columns` of report.yaml makes of a dataset that a plugin's reader read: names,
/// vocabularies and types, with the same checks as for files.
///
/// @param columns as report.yaml wants them
/// @param rows the same rows under these columns
public record ReadColumns(List<Column> columns, List<Row> rows) {
    private static final FileFormat READ = new FileFormat("", "", "", "", 0);

    public ReadColumns {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param entry says something of columns
    public static ReadColumns of(
            Dataset read,
            DatasetEntry entry,
            VocabularyShelf vocabularies,
            Consumer<Finding> findings) {
        var table = new ListedTable(READ, headings(read), rows(read));
        try (var capped = new CappedFindings(read.source(), findings)) {
            var plan = ColumnPlan.of(table, entry, vocabularies, capped);
            var pass = new FirstPass(plan, false, capped).over(table);
            return new ReadColumns(
                    pass.columns(), Objects.requireNonNullElse(pass.kept(), List.of()));
        } catch (Unreadable e) {
            findings.accept(e.finding());
            return new ReadColumns(List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Heading> headings(Dataset read) {
        return read.columns().stream()
                .map(column -> new Heading(column.heading(), SourcePosition.of(read.source())))
                .toList();
    }

    private static List<RawRow> rows(Dataset read) {
        var rows = new ArrayList<RawRow>();
        for (var row : read.rows()) {
            var cells = read.columns().stream().map(column -> row.text(column.name())).toList();
            rows.add(new RawRow(cells, new ReadPlaces(row, read.columns())));
        }
        return rows;
    }

    private record ReadPlaces(Row read, List<Column> columns) implements Places {
        @Override
        public SourcePosition row() {
            return read.position();
        }

        @Override
        public SourcePosition cell(int index) {
            return index < columns.size()
                    ? read.position(columns.get(index).name())
                    : read.position();
        }
    }
}
