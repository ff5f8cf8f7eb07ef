package org.rapporteur.plugin.charts;

import org.pf4j.Extension;
import org.rapporteur.data.Breakdown;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts of a dataset by the values of a column.
@Extension
public final class BreakdownSection implements Section<BreakdownOptions> {
    @Override
    public String name() {
        return "breakdown";
    }

    @Override
    public String description() {
        return "Counts by the values of a column, as bar chart, list or table.";
    }

    @Override
    public Class<BreakdownOptions> options() {
        return BreakdownOptions.class;
    }

    @Override
    public Optional<String> dataset(BreakdownOptions options) {
        return Optional.of("contributions");
    }

    @Override
    public List<String> requiredColumns(BreakdownOptions options) {
        var by = options.by();
        return by == null ? List.of(options.column()) : List.of(options.column(), by);
    }

    @Override
    public List<Block> compose(BreakdownOptions options, SectionRequest request) {
        var dataset = request.data();
        var labels = request.labels();
        if (dataset.count() == 0) {
            return List.of(Blocks.note(Inlines.plain(labels.text("none", labels.nouns(dataset)))));
        }
        var by = options.by();
        if (by != null && by.equals(options.column())) {
            request.report(
                    Finding.error(
                                    "same-column",
                                    request.position("by"),
                                    "a breakdown of " + by + " by itself says nothing")
                            .withFix("name another column in `by`, or leave it out"));
            by = null;
        }
        var counts = Counts.of(options.column(), options, request);
        return by == null
                ? oneWay(counts, options)
                : List.of(new CrossTable(counts, Counts.of(by, options, request)).table());
    }

    private static List<Block> oneWay(Counts counts, BreakdownOptions options) {
        var blocks = new ArrayList<Block>();
        var forms = options.as().stream().distinct().toList();
        for (var form : forms) {
            var isFirst = form == forms.getFirst();
            switch (form) {
                case CHART -> blocks.add(CountChart.of(counts));
                case LIST ->
                        blocks.addAll(
                                CountList.of(
                                        counts,
                                        isFirst
                                                ? counts.caption().content()
                                                : Inlines.plain(counts.title())));
                case TABLE -> blocks.add(CountTable.of(counts, counts.caption()));
            }
        }
        return blocks;
    }

    /// The groups that are printed, in their order.
    static Breakdown printed(Breakdown breakdown, BreakdownOptions options) {
        var kept = options.zero() ? breakdown : breakdown.withoutZeros();
        return options.order() == BreakdownOptions.Order.COUNT ? kept.byCount() : kept;
    }
}
