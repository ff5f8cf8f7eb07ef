package org.rapporteur.plugin.charts;

import org.pf4j.Extension;
import org.rapporteur.data.Breakdown;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.charts.BreakdownOptions.Form;
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
        return "Counts by the values of a column, as chart, list or table.";
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
        var required = new ArrayList<>(options.column());
        if (by != null) {
            required.add(by);
        }
        return required;
    }

    @Override
    public List<Block> compose(BreakdownOptions options, SectionRequest request) {
        var dataset = request.data();
        var labels = request.labels();
        if (dataset.count() == 0) {
            return List.of(Blocks.note(Inlines.plain(labels.text("none", labels.nouns(dataset)))));
        }
        var all =
                options.column().stream()
                        .distinct()
                        .map(column -> Counts.of(column, options, request))
                        .toList();
        var by = options.by();
        if (by != null && by.equals(all.getFirst().column())) {
            request.report(
                    Finding.error(
                                    "same-column",
                                    request.position("by"),
                                    "a breakdown of " + by + " by itself says nothing")
                            .withFix("name another column in `by`, or leave it out"));
            by = null;
        }
        return by == null
                ? ofColumns(all, options)
                : ofTwo(new CrossCounts(all.getFirst(), Counts.of(by, options, request)), options);
    }

    private static List<Block> ofTwo(CrossCounts counts, BreakdownOptions options) {
        var blocks = new ArrayList<Block>();
        for (var form : options.as().stream().distinct().toList()) {
            blocks.add(
                    switch (form) {
                        case HEAT -> new CrossHeat(counts).chart();
                        case SMALL_MULTIPLES -> Multiples.of(counts);
                        default -> new CrossTable(counts).table(counts.caption());
                    });
        }
        return blocks;
    }

    private static List<Block> ofColumns(List<Counts> all, BreakdownOptions options) {
        var blocks = new ArrayList<Block>();
        for (var form : options.as().stream().distinct().toList()) {
            boolean together =
                    all.size() > 1 && (form == Form.CHART || form == Form.SMALL_MULTIPLES);
            if (together) {
                blocks.add(Multiples.of(all));
            } else {
                boolean first = blocks.isEmpty();
                all.forEach(counts -> blocks.addAll(oneWay(counts, form, first)));
            }
        }
        return blocks;
    }

    /// @param first whether it has to say what is counted, and of when
    private static List<Block> oneWay(Counts counts, Form form, boolean first) {
        return switch (form) {
            case LIST ->
                    CountList.of(
                            counts,
                            first ? counts.caption().content() : Inlines.plain(counts.title()));
            case TABLE -> List.of(CountTable.of(counts, counts.caption()));
            default -> List.of(CountChart.of(counts, form));
        };
    }

    /// The groups that are printed, in their order.
    static Breakdown printed(Breakdown breakdown, BreakdownOptions options) {
        var kept = options.zero() ? breakdown : breakdown.withoutZeros();
        return options.order() == BreakdownOptions.Order.COUNT ? kept.byCount() : kept;
    }
}
