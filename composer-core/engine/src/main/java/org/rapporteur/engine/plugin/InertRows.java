package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Rows of tables: lazy over the host's datasets, else listed and limited.
final class InertRows {
    /// Of the body; a row for a group or a total does not count.
    static final int MOST = 10_000;

    private final Set<Dataset> datasets = Collections.newSetFromMap(new IdentityHashMap<>());

    InertRows(Collection<? extends Dataset> datasets) {
        this.datasets.addAll(datasets);
    }

    Table of(Table table) {
        RunningText.check(table.caption());
        for (var column : table.columns()) {
            RunningText.check(column.title(), 1);
            RunningText.present(column.align(), "the alignment of a column");
        }
        return new Table(
                RunningText.present(table.id(), "the id of a table"),
                table.caption(),
                table.columns(),
                isHosts(table) ? table.rows() : listed(table),
                RunningText.present(table.position(), "the position of a table"));
    }

    private boolean isHosts(Table table) {
        return table.rows() instanceof DatasetRows rows
                && datasets.contains(rows.dataset())
                && rows.columns().size() == table.columns().size();
    }

    private static TableRows listed(Table table) {
        var rows = new ArrayList<TableRow>();
        int bodies = 0;
        for (var row : RunningText.present(table.rows(), "the rows of a table")) {
            bodies += isBody(row) ? 1 : 0;
            if (bodies > MOST || rows.size() == 2 * MOST) {
                throw new InvalidBlocks(
                        "a table has more than 10,000 rows of the plugin's own",
                        "let the table read its rows from a dataset of the report, or list fewer");
            }
            check(row, rows.size() + 1, table.columns().size());
            rows.add(row);
        }
        return TableRows.of(rows);
    }

    private static boolean isBody(@Nullable TableRow row) {
        return row != null && row.kind() == TableRow.Kind.BODY;
    }

    private static void check(TableRow row, int number, int columns) {
        var cells = RunningText.present(row, "a row of a table").cells();
        var expected =
                switch (RunningText.present(row.kind(), "the kind of a row")) {
                    case GROUP -> 1;
                    case BODY, TOTAL -> columns;
                };
        if (cells.size() != expected) {
            throw new InvalidBlocks(
                    "row "
                            + number
                            + " of a table has "
                            + counted(cells, "cell")
                            + ", and it needs "
                            + expected,
                    "give each row a cell a column, and a group row one cell");
        }
        cells.forEach(cell -> RunningText.check(cell, 1));
    }

    private static String counted(List<?> things, String noun) {
        return things.size() == 1 ? "1 " + noun : things.size() + " " + noun + "s";
    }
}
