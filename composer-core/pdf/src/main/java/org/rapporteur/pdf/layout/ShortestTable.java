package org.rapporteur.pdf.layout;

import java.util.List;

/// Looks for the widths of columns with which the rows of a table get as low as can be: width goes
/// from one column to another as long as that saves lines. The same rows always give the same
/// widths.
final class ShortestTable {
    /// From which share of the table's width down to which width is moved at a time.
    private static final int FIRST_SHARE = 4;

    private static final int LAST_SHARE = 128;

    /// What ragged lines leave unused of a column.
    private static final double FILLED = .96;

    /// What a line of a cell that is not the highest of its row counts.
    private static final double HIDDEN = .02;

    private final double[] widths;
    private final double[] least;
    private final double[] most;
    private final List<double[]> rows;

    private ShortestTable(double[] start, double[] least, double[] most, List<double[]> rows) {
        this.widths = start.clone();
        this.least = least;
        this.most = most;
        this.rows = rows;
    }

    /// @param start the widths to begin with
    /// @param least what no column falls below; a start below it is kept
    /// @param most what no column needs more of
    /// @param rows by row, the width of each cell on one line
    static double[] widths(double[] start, double[] least, double[] most, List<double[]> rows) {
        var table = new ShortestTable(start, least, most, rows);
        double all = 0;
        for (double width : start) {
            all += width;
        }
        for (int share = FIRST_SHARE; share <= LAST_SHARE; share *= 2) {
            table.move(all / share);
        }
        return table.widths;
    }

    private void move(double step) {
        double height = height();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int from = 0; from < widths.length; from++) {
                for (int to = 0; to < widths.length; to++) {
                    if (from == to || widths[from] - step < least[from] || widths[to] >= most[to]) {
                        continue;
                    }
                    widths[from] -= step;
                    widths[to] += step;
                    double lower = height();
                    if (lower < height - HIDDEN / 2) {
                        height = lower;
                        moved = true;
                    } else {
                        widths[from] += step;
                        widths[to] -= step;
                    }
                }
            }
        }
    }

    /// In lines.
    private double height() {
        double height = 0;
        for (var row : rows) {
            double highest = 1;
            double sum = 0;
            for (int i = 0; i < widths.length; i++) {
                double lines = lines(row[i], widths[i]);
                highest = Math.max(highest, lines);
                sum += lines;
            }
            height += highest + HIDDEN * sum;
        }
        return height;
    }

    private static double lines(double words, double width) {
        return words <= width ? 1 : Math.max(2, Math.ceil(words / (width * FILLED)));
    }
}
