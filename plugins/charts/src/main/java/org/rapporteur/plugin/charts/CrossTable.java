package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts of one column against another, with totals on both sides.
record CrossTable(Counts rows, Counts columns) {
    /// Two values that a row of the dataset has.
    private record Pair(String row, String column) {}

    Table table() {
        var labels = rows.labels();
        var heads = new ArrayList<TableColumn>();
        heads.add(new TableColumn(Inlines.plain(rows.title()), Align.START, true));
        columns.groups().forEach(group -> heads.add(CountTable.number(columns.headName(group))));
        heads.add(CountTable.number(labels.text("total")));
        return Blocks.table(
                rows.caption(labels.text("by-and-by", rows.titleWithin(), columns.titleWithin())),
                heads,
                TableRows.of(lines()));
    }

    private List<TableRow> lines() {
        var pairs = pairs();
        var lines = new ArrayList<TableRow>();
        for (var row : rows.groups()) {
            var cells = new ArrayList<List<Inline>>();
            cells.add(Inlines.plain(rows.name(row)));
            for (var column : columns.groups()) {
                cells.add(List.of(count(pairs, row, column)));
            }
            cells.add(List.of(rows.count(row)));
            lines.add(TableRow.body(cells));
        }
        lines.add(totals());
        return lines;
    }

    private TableRow totals() {
        var cells = new ArrayList<List<Inline>>();
        cells.add(Inlines.plain(rows.labels().text("total")));
        columns.groups().forEach(column -> cells.add(List.of(columns.count(column))));
        cells.add(List.of(rows.total()));
        return new TableRow(TableRow.Kind.TOTAL, cells);
    }

    private Map<Pair, Long> pairs() {
        var pairs = new HashMap<Pair, Long>();
        for (var row : rows.dataset().rows()) {
            pairs.merge(
                    new Pair(row.text(rows.column()), row.text(columns.column())), 1L, Long::sum);
        }
        return pairs;
    }

    private Datum count(Map<Pair, Long> pairs, Group row, Group column) {
        var count = pairs.getOrDefault(new Pair(row.code(), column.code()), 0L);
        var expression =
                String.format(
                        Locale.ROOT,
                        "%s.count('%s', '%s', '%s', '%s')",
                        rows.dataset().name(),
                        rows.column(),
                        row.code(),
                        columns.column(),
                        column.code());
        return rows.bound(rows.labels().number(count), expression, count);
    }
}
