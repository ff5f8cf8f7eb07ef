package org.rapporteur.pdf.layout;

import org.rapporteur.document.TableColumn;

import java.util.List;

/// How wide the columns of a table are, their padding not counted.
final class ColumnWidths {
    /// Below this share of the page a table is as wide as its words; above, as wide as the page.
    private static final double NARROW = .6;

    private ColumnWidths() {}

    /// What a column asks for.
    ///
    /// @param minimum its widest word
    /// @param maximum its widest cell on one line
    record Demand(double minimum, double maximum) {
        /// No more than its widest word, and less where there is no room for that.
        Demand narrow() {
            return new Demand(0, minimum);
        }

        Demand scaled(double by) {
            return new Demand(minimum * by, maximum * by);
        }

        /// With words broken that are wider than this.
        Demand atMost(double widest) {
            return new Demand(Math.min(minimum, widest), maximum);
        }
    }

    static double sumOfMaxima(List<Demand> demands) {
        return demands.stream().mapToDouble(Demand::maximum).sum();
    }

    static double sumOfMinima(List<Demand> demands) {
        return demands.stream().mapToDouble(Demand::minimum).sum();
    }

    /// @param available for the words of all columns, in points
    /// @param rows of some rows, the width of each cell on one line
    static double[] of(
            List<Demand> demands,
            List<TableColumn> columns,
            double available,
            List<double[]> rows) {
        double maxima = sumOfMaxima(demands);
        var least = demands.stream().mapToDouble(Demand::minimum).toArray();
        var most = demands.stream().mapToDouble(Demand::maximum).toArray();
        if (sumOfMinima(demands) >= available) {
            return level(demands.stream().map(Demand::narrow).toList(), available);
        }
        if (maxima > available) {
            return ShortestTable.widths(level(demands, available), least, most, rows);
        }
        var widths = demands.stream().mapToDouble(Demand::maximum).toArray();
        if (maxima > NARROW * available) {
            share(available - maxima, columns, widths);
        }
        return widths;
    }

    /// Columns that ask for little get what they ask for; the others get the same width, or that of
    /// their widest word.
    private static double[] level(List<Demand> demands, double available) {
        double low = 0;
        double high = available;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double sum = demands.stream().mapToDouble(demand -> at(demand, middle)).sum();
            if (sum > available) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double level = low;
        return demands.stream().mapToDouble(demand -> at(demand, level)).toArray();
    }

    private static double at(Demand demand, double level) {
        return Math.min(demand.maximum(), Math.max(demand.minimum(), level));
    }

    /// What is left goes to columns of words, not of numbers: those stay close to what they count.
    private static void share(double rest, List<TableColumn> columns, double[] widths) {
        double words = 0;
        for (int i = 0; i < widths.length; i++) {
            words += takesMore(columns.get(i)) ? widths[i] : 0;
        }
        if (words == 0) {
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] += takesMore(columns.get(i)) ? rest * widths[i] / words : 0;
        }
    }

    private static boolean takesMore(TableColumn column) {
        return switch (column.align()) {
            case START, CENTER -> true;
            case END, DECIMAL -> false;
        };
    }
}
