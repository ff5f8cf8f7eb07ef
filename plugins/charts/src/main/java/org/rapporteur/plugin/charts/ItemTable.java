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
import org.rapporteur.plugin.charts.Items.Item;

import java.util.ArrayList;
import java.util.List;

/// A timeline as a table: what, what stands beside it, the date as it is written, its days.
record ItemTable(Items items) {
    Table table(@Nullable Caption caption) {
        var labels = items.labels();
        var columns = new ArrayList<TableColumn>();
        for (var name : columns()) {
            var title = items.request().data().column(name).map(labels::title).orElse(name);
            columns.add(new TableColumn(Inlines.plain(title), Align.START, columns.isEmpty()));
        }
        columns.add(new TableColumn(Inlines.plain(labels.text("column-days")), Align.START, false));
        return Blocks.table(
                caption, columns, TableRows.of(items.all().stream().map(this::row).toList()));
    }

    private List<String> columns() {
        var columns = new ArrayList<>(items.shown());
        columns.add(items.date());
        return columns;
    }

    private TableRow row(Item item) {
        var cells = new ArrayList<List<Inline>>();
        for (var name : items.shown()) {
            var text = item.row().text(name);
            var label =
                    items.request()
                            .data()
                            .column(name)
                            .map(column -> column.label(text, items.labels().language()))
                            .orElse(text);
            cells.add(Inlines.plain(label));
        }
        cells.add(Inlines.plain(item.written()));
        var when = item.when();
        cells.add(
                Inlines.plain(
                        when == null
                                ? items.labels().text("undated")
                                : new DayWords(items.labels()).of(when)));
        return TableRow.body(cells);
    }
}
