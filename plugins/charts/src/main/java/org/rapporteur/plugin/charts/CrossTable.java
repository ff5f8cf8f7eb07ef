package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;

import java.util.ArrayList;
import java.util.List;

/// Counts of one column against another as a table, with totals on both sides.
record CrossTable(CrossCounts counts) {
    Table table(@Nullable Caption caption) {
        var heads = new ArrayList<TableColumn>();
        heads.add(new TableColumn(Inlines.plain(counts.rows().title()), Align.START, true));
        counts.columns()
                .groups()
                .forEach(group -> heads.add(CountTable.number(counts.columns().headName(group))));
        heads.add(CountTable.number(counts.labels().text("total")));
        return Blocks.table(caption, heads, TableRows.of(lines()));
    }

    private List<TableRow> lines() {
        var lines = new ArrayList<TableRow>();
        for (var row : counts.rows().groups()) {
            var cells = new ArrayList<List<Inline>>();
            cells.add(Inlines.plain(counts.rows().name(row)));
            for (var column : counts.columns().groups()) {
                cells.add(List.of(counts.bound(row, column)));
            }
            cells.add(List.of(counts.rows().count(row)));
            lines.add(TableRow.body(cells));
        }
        lines.add(totals());
        return lines;
    }

    private TableRow totals() {
        var columns = counts.columns();
        var cells = new ArrayList<List<Inline>>();
        cells.add(Inlines.plain(counts.labels().text("total")));
        columns.groups().forEach(column -> cells.add(List.of(columns.count(column))));
        cells.add(List.of(counts.rows().boundTotal()));
        return new TableRow(TableRow.Kind.TOTAL, cells);
    }
}
