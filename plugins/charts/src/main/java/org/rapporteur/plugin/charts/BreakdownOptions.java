package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Options of [BreakdownSection].
public record BreakdownOptions(
        @Option(
                        doc =
                                "The column whose values are counted; several columns become charts"
                                        + " on one scale.",
                        main = true,
                        required = true,
                        names = Option.Names.COLUMN)
                List<String> column,
        @Option(
                        doc =
                                "A second column: the breakdown becomes a table of one against the"
                                        + " other, with totals.",
                        names = Option.Names.COLUMN)
                @Nullable String by,
        @Option(
                        doc =
                                "How the counts are shown; several ways follow each other. With"
                                        + " `by`: table, heat, small-multiples.",
                        byDefault = "chart",
                        instead = {
                            @Option.Instead(
                                    of = {"pie", "donut", "doughnut", "ring", "pie-chart"},
                                    because =
                                            "angles and areas are compared less well than lengths",
                                    fix =
                                            "write `stacked` for the parts of a whole, four at"
                                                    + " most, or `chart` for bars"),
                            @Option.Instead(
                                    of = {"3d", "3-d", "pie-3d", "bar-3d", "column-3d", "3d-bar"},
                                    because = "depth distorts the lengths that are compared",
                                    fix = "write `chart` for bars, or `column`"),
                            @Option.Instead(
                                    of = {"bar", "bars", "barchart", "bar-chart"},
                                    because = "bars are what `chart` shows",
                                    fix = "write `chart`"),
                            @Option.Instead(
                                    of = {"radar", "spider", "bubble", "treemap"},
                                    because = "areas are compared less well than lengths",
                                    fix = "write `chart` for bars, or `dot`")
                        })
                List<Form> as,
        @Option(doc = "By falling count, or in the order of the vocabulary.", byDefault = "count")
                Order order,
        @Option(doc = "Shows values of the vocabulary that no row has.", byDefault = "false")
                boolean zero,
        @Option(
                        doc =
                                "How many groups a chart shows, the largest ones; it sums up the"
                                        + " others. Without it all, 60 at most.",
                        min = 1,
                        max = 60)
                int top,
        @Option(
                        doc =
                                "How values are named: by label, by code, or by both; auto shows"
                                        + " the codes of regions in lists and as heads of columns.",
                        byDefault = "auto")
                Naming naming) {

    private static final Set<Form> OF_TWO_COLUMNS =
            EnumSet.of(Form.CHART, Form.TABLE, Form.HEAT, Form.SMALL_MULTIPLES);

    public BreakdownOptions {
        if (column.size() > 1 && by != null) {
            throw new IllegalArgumentException(
                    "`by` goes with one column; here are " + column.size());
        }
        for (var form : as) {
            if (by != null && !OF_TWO_COLUMNS.contains(form)) {
                throw new IllegalArgumentException(
                        "beside `by`, `as` is one of table, heat and small-multiples");
            }
            if (by == null && form == Form.HEAT) {
                throw new IllegalArgumentException("`as: heat` needs a second column, `by`");
            }
            if (by == null && form == Form.SMALL_MULTIPLES && column.size() == 1) {
                throw new IllegalArgumentException(
                        "`as: small-multiples` needs several columns, [region, submitted_as], or"
                                + " `by`");
            }
        }
    }

    /// How counts are shown.
    public enum Form {
        /// Horizontal bars.
        CHART,
        COLUMN,
        STACKED,
        DOT,
        SMALL_MULTIPLES,
        HEAT,
        LIST,
        TABLE
    }

    /// What stands first.
    public enum Order {
        COUNT,
        VOCABULARY
    }

    /// How a value is named.
    public enum Naming {
        AUTO,
        LABEL,
        CODE,
        BOTH
    }
}
