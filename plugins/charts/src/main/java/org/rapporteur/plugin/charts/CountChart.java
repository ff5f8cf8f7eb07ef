package org.rapporteur.plugin.charts;

import org.rapporteur.document.Bars;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.StackedBar;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.charts.BreakdownOptions.Form;
import org.rapporteur.section.SectionRequest;

import java.util.List;

/// Counts of one column as a chart. What has more groups than its kind can show becomes bars.
final class CountChart {
    private CountChart() {}

    static Block of(Counts counts, Form form) {
        var request = counts.request();
        int top = counts.options().top();
        int values = (int) counts.groups().stream().filter(Slices::isValue).count();
        if (top == 0 && values > Slices.MOST) {
            request.report(tooMany(values, request));
        }
        var slices = Slices.of(counts, top == 0 ? Slices.MOST : top);
        var drawn = fitting(form, slices.categories(), request);
        return Blocks.chart(
                counts.caption(),
                graphic(drawn, slices.categories()),
                new CountWords(counts).alternative(kind(drawn), slices),
                CountTable.of(counts, null));
    }

    private static Form fitting(Form form, List<Category> categories, SectionRequest request) {
        int most =
                switch (form) {
                    case COLUMN -> Bars.MOST_COLUMNS;
                    case STACKED -> StackedBar.MOST;
                    default -> Integer.MAX_VALUE;
                };
        var shown = form == Form.STACKED ? parts(categories) : categories;
        if (shown.size() <= most && !shown.isEmpty()) {
            return form;
        }
        request.report(
                Finding.advice(
                                "too-many-groups",
                                request.position("as"),
                                (form == Form.STACKED ? "a stacked bar" : "a column chart")
                                        + " shows at most "
                                        + most
                                        + " groups; these "
                                        + shown.size()
                                        + " are shown as bars")
                        .withFix("write `as: chart`, or set `top` to " + (most - 1) + " or less"));
        return Form.CHART;
    }

    private static List<Category> parts(List<Category> categories) {
        return categories.stream().filter(category -> category.value() > 0).toList();
    }

    private static Graphic graphic(Form form, List<Category> categories) {
        return switch (form) {
            case COLUMN -> Graphic.columns(categories);
            case DOT -> Graphic.dots(categories);
            case STACKED -> Graphic.stacked(parts(categories));
            default -> Graphic.bars(categories);
        };
    }

    private static String kind(Form form) {
        return switch (form) {
            case COLUMN -> "kind-column";
            case DOT -> "kind-dot";
            case STACKED -> "kind-stacked";
            default -> "kind-chart";
        };
    }

    private static Finding tooMany(int values, SectionRequest request) {
        return Finding.advice(
                        "too-many-groups",
                        request.position(),
                        "a figure has room for "
                                + Slices.MOST
                                + " groups; of these "
                                + values
                                + " it shows the largest, and sums up the others")
                .withFix("set `top` to the number of groups that matter");
    }
}
