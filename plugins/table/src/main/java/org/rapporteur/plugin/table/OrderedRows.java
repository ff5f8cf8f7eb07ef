package org.rapporteur.plugin.table;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.data.Row;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Rows of a dataset in an order of one's own, gathered in groups if wished.
record OrderedRows(
        DatasetRows printed,
        List<Comparator<Row>> orders,
        @Nullable String group,
        SectionRequest request) {

    TableRows rows() {
        var column = group == null ? null : printed.dataset().column(group).orElse(null);
        var rows = new ArrayList<TableRow>();
        String before = null;
        var number = 0;
        for (var row : sorted(column)) {
            if (column != null && !row.text(column.name()).equals(before)) {
                before = row.text(column.name());
                rows.add(groupRow(column, before));
            }
            rows.add(printed.printed(new Renumbered(++number, row)));
        }
        return TableRows.of(rows);
    }

    /// Stable: rows that are equal keep the order of the file.
    private List<Row> sorted(@Nullable Column column) {
        var all = new ArrayList<Comparator<Row>>();
        if (column != null) {
            all.add(Comparator.comparing(row -> column.isNotApplicable(row.text(column.name()))));
            all.add(RowOrder.by(column, false, request.labels().language()));
            all.add(Comparator.comparing(row -> row.text(column.name())));
        }
        all.addAll(orders);
        var rows = new ArrayList<Row>();
        printed.dataset().rows().forEach(rows::add);
        all.reversed().forEach(rows::sort);
        return rows;
    }

    private TableRow groupRow(Column column, String value) {
        var labels = request.labels();
        var words =
                value.isEmpty()
                        ? labels.text("not-stated")
                        : column.label(value, labels.language());
        return TableRow.group(Inlines.plain(words));
    }

    /// A row counted by its place in the table.
    private record Renumbered(int number, Row row) implements Row {
        @Override
        public String text(String column) {
            return row.text(column);
        }

        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public SourcePosition position(String column) {
            return row.position(column);
        }
    }
}
