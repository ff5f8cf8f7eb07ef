package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;

/// Counts and shares, with a total.
final class CountTable {
    private CountTable() {}

    static Table of(Counts counts, @Nullable Caption caption) {
        return table(counts.title(), rows(counts), caption, counts.labels());
    }

    /// Several breakdowns below each other, each under its name.
    static Table of(List<Counts> all, @Nullable Caption caption) {
        var rows = new ArrayList<TableRow>();
        for (var counts : all) {
            rows.add(new TableRow(TableRow.Kind.GROUP, List.of(Inlines.plain(counts.title()))));
            rows.addAll(rows(counts));
        }
        var labels = all.getFirst().labels();
        return table(labels.text("column-group"), rows, caption, labels);
    }

    private static Table table(
            String title, List<TableRow> rows, @Nullable Caption caption, Labels labels) {
        return Blocks.table(
                caption,
                List.of(
                        new TableColumn(Inlines.plain(title), Align.START, true),
                        number(labels.text("column-count")),
                        number(labels.text("column-share"))),
                TableRows.of(rows));
    }

    private static List<TableRow> rows(Counts counts) {
        var labels = counts.labels();
        var rows = new ArrayList<TableRow>();
        for (var group : counts.groups()) {
            rows.add(
                    TableRow.body(
                            row(counts.name(group), counts.count(group), counts.share(group))));
        }
        var whole = counts.bound(labels.percent(100), counts.dataset().name() + ".share", 100);
        rows.add(
                new TableRow(
                        TableRow.Kind.TOTAL,
                        row(labels.text("total"), counts.boundTotal(), whole)));
        return rows;
    }

    static TableColumn number(String title) {
        return new TableColumn(Inlines.plain(title), Align.END, false);
    }

    private static List<List<Inline>> row(String name, Datum count, Datum share) {
        return List.of(Inlines.plain(name), List.of(count), List.of(share));
    }
}
