package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.data.Share;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.HeatTable;
import org.rapporteur.document.HeatTable.Cell;
import org.rapporteur.document.HeatTable.Head;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;

/// Counts of one column against another as a table whose cells are the darker the more they count.
record CrossHeat(CrossCounts counts) {
    /// Rows in one figure at most.
    private static final int MOST_ROWS = 60;

    private static final int NAMED = 3;

    Block chart() {
        int rows = counts.rows().groups().size();
        int columns = counts.columns().groups().size();
        if (columns > HeatTable.MOST_COLUMNS || rows > MOST_ROWS) {
            counts.rows().request().report(tooMany(rows, columns));
            return new CrossTable(counts).table(counts.caption());
        }
        return Blocks.chart(
                counts.caption(),
                graphic(),
                new CountWords(counts.rows())
                        .alternative("kind-heat", counts.by(), List.of(finding())),
                new CrossTable(counts).table(null));
    }

    private Graphic graphic() {
        var labels = counts.labels();
        var cells = new ArrayList<List<Cell>>();
        for (var row : counts.rows().groups()) {
            cells.add(
                    counts.columns().groups().stream()
                            .map(column -> {
                                long count = counts.count(row, column);
                                return new Cell(count, labels.number(count));
                            })
                            .toList());
        }
        return Graphic.heat(
                counts.columns().groups().stream()
                        .map(group -> head(counts.columns().headName(group), group))
                        .toList(),
                counts.rows().groups().stream()
                        .map(group -> head(counts.rows().name(group), group))
                        .toList(),
                cells,
                new HeatTable.Total(labels.text("total"), labels.number(counts.rows().total())));
    }

    private Head head(String name, Group group) {
        return new Head(name, counts.labels().number(group.count()), !Slices.isValue(group));
    }

    /// Which cells count most.
    private String finding() {
        var labels = counts.labels();
        long greatest = 0;
        var largest = new ArrayList<String>();
        for (var row : counts.rows().groups()) {
            for (var column : counts.columns().groups()) {
                long count = counts.count(row, column);
                if (count > greatest) {
                    greatest = count;
                    largest.clear();
                }
                if (count == greatest) {
                    largest.add(
                            labels.text(
                                    "cell",
                                    counts.rows().name(row),
                                    counts.columns().name(column)));
                }
            }
        }
        long total = counts.rows().total();
        var figure =
                labels.text(
                        "of",
                        labels.number(greatest),
                        labels.number(total),
                        labels.percent(Share.percent(greatest, total)));
        return largest.size() <= NAMED
                ? labels.text("finding-cells", labels.join(largest), figure)
                : labels.plural("finding-cells-of", largest.size(), figure);
    }

    private Finding tooMany(int rows, int columns) {
        return Finding.advice(
                        "too-many-groups",
                        counts.rows().request().position("as"),
                        "a heat table has room for "
                                + MOST_ROWS
                                + " rows and "
                                + HeatTable.MOST_COLUMNS
                                + " columns; these "
                                + rows
                                + " by "
                                + columns
                                + " are shown as a plain table")
                .withFix("write `as: table`, or exchange the two columns");
    }
}
