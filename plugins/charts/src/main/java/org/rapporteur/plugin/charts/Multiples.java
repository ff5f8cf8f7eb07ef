package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.SmallMultiples.Panel;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;

/// Several sets of bars on one scale: of several columns, or of one column for each group of
/// another.
final class Multiples {
    /// Rows in one figure at most.
    private static final int MOST = 60;

    private Multiples() {}

    static Block of(List<Counts> all) {
        var first = all.getFirst();
        var titles = all.stream().map(Counts::titleWithin).toList();
        var by = first.labels().join(titles);
        int top = first.options().top();
        var panels = new ArrayList<Panel>();
        var sentences = new ArrayList<String>();
        for (var counts : all) {
            var slices = Slices.of(counts, top == 0 ? Slices.MOST : top);
            panels.add(new Panel(counts.title(), slices.categories()));
            var words = new CountWords(counts);
            sentences.add(
                    first.labels()
                            .text("finding-of", counts.title(), words.joined(words.finding())));
        }
        report(panels, first);
        return Blocks.chart(
                first.caption(by),
                Graphic.smallMultiples(panels),
                new CountWords(first).alternative("kind-small-multiples", by, sentences),
                CountTable.of(all, null));
    }

    /// A panel a group of the second column; the groups of the first are the same in all of them.
    static Block of(CrossCounts counts) {
        var labels = counts.labels();
        var panels = new ArrayList<Panel>();
        var sentences = new ArrayList<String>();
        for (var column : counts.columns().groups()) {
            var name = counts.columns().name(column);
            var categories =
                    counts.rows().groups().stream()
                            .map(row -> category(counts, row, column))
                            .toList();
            var number = labels.number(column.count());
            panels.add(new Panel(labels.text("panel", name, number), categories));
            sentences.add(labels.text("finding-of", name, figures(counts, column, categories)));
        }
        report(panels, counts.rows());
        return Blocks.chart(
                counts.caption(),
                Graphic.smallMultiples(panels),
                new CountWords(counts.rows())
                        .alternative("kind-small-multiples", counts.by(), sentences),
                new CrossTable(counts).table(null));
    }

    private static Category category(CrossCounts counts, Group row, Group column) {
        long count = counts.count(row, column);
        var name = counts.rows().name(row);
        var category = Category.of(name, count, counts.labels().number(count), "");
        return Slices.isValue(row) ? category : category.asMuted();
    }

    private static String figures(CrossCounts counts, Group column, List<Category> categories) {
        var labels = counts.labels();
        var told = new ArrayList<String>();
        for (var category : categories) {
            if (category.value() > 0) {
                told.add(labels.text("alternative-count", category.label(), category.valueLabel()));
            }
        }
        return labels.text(
                "alternative-of",
                String.join(labels.text("alternative-comma"), told),
                labels.number(column.count()));
    }

    private static void report(List<Panel> panels, Counts counts) {
        int rows = panels.stream().mapToInt(panel -> panel.categories().size()).sum();
        if (rows <= MOST) {
            return;
        }
        counts.request()
                .report(
                        Finding.advice(
                                        "too-many-groups",
                                        counts.request().position(),
                                        "charts on one scale have room for "
                                                + MOST
                                                + " bars in all; these "
                                                + rows
                                                + " become small")
                                .withFix("set `top`, or give each column a breakdown of its own"));
    }
}
