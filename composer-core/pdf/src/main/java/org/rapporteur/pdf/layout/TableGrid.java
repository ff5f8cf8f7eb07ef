package org.rapporteur.pdf.layout;

import org.rapporteur.document.Table;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Where the columns of a table stand. The first has no padding before it and the last none behind
/// it, so that words begin and end where the rules do.
///
/// @param scale of its text: less than 1 where all words would not fit else
/// @param tooWide whether they do not fit even so
@SuppressWarnings("ArrayRecordComponent") // made once, never changed or compared
record TableGrid(
        double left,
        double[] x,
        double[] widths,
        double scale,
        boolean tooWide,
        TableMeasurer measured) {
    /// A single word that takes more of the width has to be broken before all others get smaller.
    private static final double WIDEST_WORD = .3;

    /// Columns as wide as their widest words leave nothing for those that have to wrap.
    private static final double SLACK = 1.15;

    private static final double[] SCALES = {1, .95, .9, .85, .8};

    /// Of the padding, where the text is smaller.
    private static final double NARROW_PADDING = .6;

    static TableGrid of(Job job, Table table, Frame frame, SourcePosition position) {
        var measured = new TableMeasurer(job, table);
        var fit = new Fit(table, frame, measured, padding(job, table, frame));
        var demands = measured.demands();
        var broken =
                demands.stream().map(demand -> demand.atMost(frame.width() * WIDEST_WORD)).toList();
        if (fit.onSingleLines(demands) || fit.has(demands, 1, SLACK)) {
            return fit.grid(demands, 1, false);
        }
        if (!broken.equals(demands) && fit.has(demands, 1, 1)) {
            return fit.grid(demands, 1, false);
        }
        for (double slack : List.of(SLACK, 1.0)) {
            for (double scale : SCALES) {
                if (fit.has(broken, scale, slack)) {
                    return fit.grid(broken, scale, false);
                }
            }
        }
        double needed = ColumnWidths.sumOfMinima(broken) + fit.padding(1);
        job.findings.tableTooWide(needed, frame.width(), position);
        return fit.grid(broken, SCALES[SCALES.length - 1], true);
    }

    private static double padding(Job job, Table table, Frame frame) {
        double padding = 2 * job.theme.spacing().cellAcross() * (table.columns().size() - 1);
        return Math.min(padding, frame.width() / 2);
    }

    /// A table and the width that it has to get along with.
    private record Fit(Table table, Frame frame, TableMeasurer measured, double allPadding) {
        double padding(double scale) {
            return scale == 1 ? allPadding : allPadding * NARROW_PADDING;
        }

        boolean onSingleLines(List<ColumnWidths.Demand> demands) {
            return ColumnWidths.sumOfMaxima(demands) + allPadding <= frame.width() + .01;
        }

        /// Whether there is room for all words, and some more.
        boolean has(List<ColumnWidths.Demand> demands, double scale, double slack) {
            double words = slack * scale * ColumnWidths.sumOfMinima(demands);
            return words + padding(scale) <= frame.width() + .01;
        }

        TableGrid grid(List<ColumnWidths.Demand> demands, double scale, boolean tooWide) {
            int columns = demands.size();
            double padding = padding(scale);
            var widths =
                    ColumnWidths.of(
                            demands.stream().map(demand -> demand.scaled(scale)).toList(),
                            table.columns(),
                            Math.max(frame.width() - padding, columns),
                            measured.rows(scale));
            var x = new double[columns];
            x[0] = frame.left();
            for (int i = 1; i < columns; i++) {
                x[i] = x[i - 1] + widths[i - 1] + padding / (columns - 1);
            }
            return new TableGrid(frame.left(), x, widths, scale, tooWide, measured);
        }
    }

    int columns() {
        return x.length;
    }

    /// From the beginning of the first to the end of the last column.
    double width() {
        return x[x.length - 1] + widths[x.length - 1] - left;
    }

    Frame column(int index, Frame frame) {
        return frame.between(x[index], widths[index]);
    }
}
