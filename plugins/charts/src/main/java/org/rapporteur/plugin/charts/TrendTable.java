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
import org.rapporteur.plugin.charts.History.Meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A trend as a table: a row a meeting.
record TrendTable(History history) {
    Table table(@Nullable Caption caption) {
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn(Inlines.plain(history.title()), Align.START, true));
        for (int i = 0; i < history.columns().size(); i++) {
            columns.add(CountTable.number(history.name(i)));
        }
        return Blocks.table(
                caption,
                columns,
                TableRows.of(history.meetings().stream().map(this::row).toList()));
    }

    private TableRow row(Meeting meeting) {
        var cells = new ArrayList<List<Inline>>();
        cells.add(Inlines.plain(meeting.name()));
        for (int i = 0; i < history.columns().size(); i++) {
            var value = meeting.values().get(i);
            cells.add(value == null ? List.of() : List.of(cell(meeting, i, value)));
        }
        return TableRow.body(cells);
    }

    /// What is counted is bound to its data.
    private Inline cell(Meeting meeting, int column, BigDecimal value) {
        var name = history.columns().get(column).name();
        var data = history.request().dataset(name);
        return meeting.counted() && data.isPresent()
                ? Inlines.datum(
                        history.number(value),
                        name + ".count",
                        value.toPlainString(),
                        data.get().source())
                : Inlines.text(history.number(value));
    }
}
