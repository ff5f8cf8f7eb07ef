package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Datum;
import org.rapporteur.section.Labels;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Counts of one column against another.
final class CrossCounts {
    private final Counts rows;
    private final Counts columns;
    private final Map<Pair, Long> pairs = new HashMap<>();

    /// Two values that a row of the dataset has.
    private record Pair(String row, String column) {}

    CrossCounts(Counts rows, Counts columns) {
        this.rows = rows;
        this.columns = columns;
        for (var row : rows.dataset().rows()) {
            pairs.merge(
                    new Pair(row.text(rows.column()), row.text(columns.column())), 1L, Long::sum);
        }
    }

    Counts rows() {
        return rows;
    }

    Counts columns() {
        return columns;
    }

    Labels labels() {
        return rows.labels();
    }

    long count(Group row, Group column) {
        return pairs.getOrDefault(new Pair(row.code(), column.code()), 0L);
    }

    Datum bound(Group row, Group column) {
        var expression =
                String.format(
                        Locale.ROOT,
                        "%s.count('%s', '%s', '%s', '%s')",
                        rows.dataset().name(),
                        rows.column(),
                        row.code(),
                        columns.column(),
                        column.code());
        long count = count(row, column);
        return rows.bound(labels().number(count), expression, count);
    }

    /// "stakeholder group and UN regional group".
    String by() {
        return labels().text("by-and-by", rows.titleWithin(), columns.titleWithin());
    }

    Caption caption() {
        return rows.caption(by());
    }
}
