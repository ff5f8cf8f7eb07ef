package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Chart;

import java.util.stream.Collectors;

/// Counts as bars.
final class CountChart {
    private CountChart() {}

    static Block of(Counts counts) {
        return Blocks.bars(
                counts.caption(),
                counts.groups().stream().map(group -> category(counts, group)).toList(),
                alternative(counts),
                CountTable.of(counts, null));
    }

    private static Chart.Category category(Counts counts, Group group) {
        return new Chart.Category(
                counts.name(group),
                group.count(),
                counts.labels().number(group.count()),
                counts.labels().percent(group.share()),
                group.kind() != Breakdown.Kind.VALUE);
    }

    /// "Bar chart: contributions by stakeholder group, N = 25. Civil Society 10 (40 %), …"
    private static String alternative(Counts counts) {
        var labels = counts.labels();
        var figures =
                counts.groups().stream()
                        .map(group ->
                                labels.text(
                                        "alternative-item",
                                        counts.name(group),
                                        labels.number(group.count()),
                                        labels.percent(group.share())))
                        .collect(Collectors.joining(labels.text("alternative-comma")));
        return labels.text(
                "alternative",
                labels.nouns(counts.dataset()),
                counts.titleWithin(),
                labels.number(counts.breakdown().total()),
                figures);
    }
}
