package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.TrendLines;
import org.rapporteur.section.Option;

import java.util.List;

/// Options of [TrendSection].
public record TrendOptions(
        @Option(
                        doc =
                                "The columns of the history that are followed; where a dataset has"
                                    + " the name of one, its rows are counted for this meeting.",
                        main = true,
                        required = true,
                        names = Option.Names.COLUMN)
                List<String> column,
        @Option(
                        doc =
                                "The column that names the meetings; by default `meeting`, `year`,"
                                        + " `number` or `date`.",
                        names = Option.Names.COLUMN)
                @Nullable String at,
        @Option(doc = "What this meeting is called among them, if it is counted.")
                @Nullable String now,
        @Option(
                        doc =
                                "As chart, in words, as table, or several of them; the chart is a"
                                        + " slope for two meetings and a line for more.",
                        byDefault = "chart, words")
                List<Form> as) {
    public TrendOptions {
        if (column.size() > TrendLines.MOST) {
            throw new IllegalArgumentException(
                    "one figure shows at most "
                            + TrendLines.MOST
                            + " columns; here are "
                            + column.size());
        }
    }

    /// How a trend is shown.
    public enum Form {
        CHART,
        WORDS,
        TABLE
    }
}
