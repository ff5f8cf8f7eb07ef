package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.util.List;

/// Options of [TimelineSection].
public record TimelineOptions(
        @Option(
                        doc = "The dataset: next steps, an agenda.",
                        main = true,
                        required = true,
                        names = Option.Names.DATASET)
                String dataset,
        @Option(
                        doc =
                                "The column with the dates, as people write them; by default `due`,"
                                        + " `date`, `when`, `deadline` or `by`.",
                        names = Option.Names.COLUMN)
                @Nullable String date,
        @Option(
                        doc =
                                "The columns to show: first what is to be done, then what stands"
                                        + " beside it; by default the first column, and `owner`.",
                        names = Option.Names.COLUMN)
                List<String> show,
        @Option(
                        doc = "As list, as chart on a calendar, as table, or several of them.",
                        byDefault = "list")
                List<Form> as) {
    /// How dates are shown.
    public enum Form {
        LIST,
        CHART,
        TABLE
    }
}
