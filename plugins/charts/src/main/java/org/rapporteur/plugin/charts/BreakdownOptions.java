package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.util.List;

/// Options of [BreakdownSection].
public record BreakdownOptions(
        @Option(
                        doc = "The column whose values are counted.",
                        main = true,
                        required = true,
                        names = Option.Names.COLUMN)
                String column,
        @Option(
                        doc =
                                "A second column: the breakdown becomes a table of one against the"
                                        + " other, with totals.",
                        names = Option.Names.COLUMN)
                @Nullable String by,
        @Option(
                        doc = "How the counts are shown; several ways follow each other.",
                        byDefault = "chart")
                List<Form> as,
        @Option(doc = "By falling count, or in the order of the vocabulary.", byDefault = "count")
                Order order,
        @Option(doc = "Shows values of the vocabulary that no row has.", byDefault = "false")
                boolean zero,
        @Option(
                        doc =
                                "How values are named: by label, by code, or by both; auto shows"
                                        + " the codes of regions in lists and as heads of columns.",
                        byDefault = "auto")
                Naming naming) {

    /// How counts are shown.
    public enum Form {
        CHART,
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
