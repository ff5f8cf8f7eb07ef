package org.rapporteur.testkit;

import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;

import java.util.ArrayList;
import java.util.List;

/// The rows of a table, `|` between the cells. In the header row `<` and `>` say on which side of
/// the column the cells stand, `^` that they are centred, `.` that they stand on their decimal
/// mark, `!` that the column names its rows.
final class TableDump {
    private TableDump() {}

    static List<String> lines(Table table) {
        var lines = new ArrayList<String>();
        lines.add(cells("|", table.columns().stream().map(TableDump::title).toList()));
        for (var row : table.rows()) {
            lines.add(row(row));
        }
        return lines;
    }

    private static String title(TableColumn column) {
        var mark =
                switch (column.align()) {
                    case START -> "<";
                    case CENTER -> "^";
                    case END -> ">";
                    case DECIMAL -> ".";
                };
        return (mark + (column.rowHeader() ? "! " : " ") + InlineDump.of(column.title())).strip();
    }

    private static String row(TableRow row) {
        var mark =
                switch (row.kind()) {
                    case BODY -> "|";
                    case GROUP -> "=";
                    case TOTAL -> "+";
                };
        return cells(mark, row.cells().stream().map(InlineDump::of).toList());
    }

    private static String cells(String mark, List<String> cells) {
        return mark + " " + String.join(" | ", cells);
    }
}
