package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.FontCut;
import org.rapporteur.document.HeatTable;
import org.rapporteur.document.HeatTable.Head;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.List;

/// Where the rows, columns and labels of a [HeatPicture] are. Lengths are points.
///
/// @param left of the first column
/// @param cell width of a column
/// @param totals width of the column of totals; 0 without
/// @param top of the first row
/// @param row height of a row
record HeatFrame(
        FittedLabels rowLabels,
        FittedLabels heads,
        double left,
        double cell,
        double totals,
        double top,
        double row) {
    static final double GAP = 6;
    static final double BELOW_HEADS = 5;

    /// In a column, to both sides together.
    static final double PADDING = 3;

    /// Shares of the width for the labels of rows.
    private static final List<Double> LABELS = List.of(.27, .34, .42);

    private static final double LEAST_LABELS = 50;
    private static final double WIDEST_CELL = 62;
    private static final double ROW = 17;
    private static final double BETWEEN_LABELS = 4;
    private static final int HEAD_LINES = 4;
    private static final int ROW_LINES = 2;

    static HeatFrame of(HeatTable table, Plate plate) {
        return new Fitting(table, plate.width(), plate.style()).frame();
    }

    double middleAcross(int column) {
        return left + (column + .5) * cell;
    }

    double middleDown(int index) {
        return top + (index + .5) * row;
    }

    private record Fitting(HeatTable table, double width, ThemeStyle style) {
        HeatFrame frame() {
            double totals = table.total() == null ? 0 : totals();
            var rowLabels = rowLabels(totals);
            double left = Math.max(rowLabels.width(FontCut.SANS, style), totalLabel()) + GAP;
            double cell = Math.min(WIDEST_CELL, (width - left - totals) / table.columns().size());
            var heads =
                    FittedLabels.fitting(
                            FittedLabels.of(labels(table.columns()), FontCut.SANS, style),
                            cell - PADDING,
                            HEAD_LINES,
                            rowLabels.size());
            double top = headHeight(heads.mostLines(), heads.size());
            double row = Math.max(least(rowLabels), Math.min(ROW, room(rowLabels.size()) / rows()));
            return new HeatFrame(rowLabels, heads, left, cell, totals, top, row);
        }

        private static List<String> labels(List<Head> heads) {
            return heads.stream().map(Head::label).toList();
        }

        private double totalLabel() {
            var total = table.total();
            return total == null ? 0 : Type.strong(Type.USUAL, style).width(total.label(), style);
        }

        private double totals() {
            var total = table.total();
            double widest = Math.max(totalLabel(), strong(table.rows(), Type.USUAL));
            if (total != null) {
                widest = Math.max(widest, strong(total.number(), Type.USUAL));
            }
            return widest + 2 * GAP;
        }

        /// Of the widest total.
        private double strong(List<Head> heads, double size) {
            return heads.stream().mapToDouble(head -> strong(head.total(), size)).max().orElse(0);
        }

        private double strong(String number, double size) {
            return style.width(number, FontCut.SANS_STRONG, size);
        }

        private FittedLabels rowLabels(double totals) {
            var unset = FittedLabels.of(labels(table.rows()), FontCut.SANS, style);
            double widest = width - totals - GAP - table.columns().size() * leastCell();
            var widths =
                    LABELS.stream()
                            .map(share -> Math.clamp(widest, LEAST_LABELS, share * width))
                            .distinct()
                            .toList();
            for (double size : FittedLabels.sizes()) {
                for (double one : widths) {
                    var labels = FittedLabels.at(size, unset, one, ROW_LINES);
                    if (labels.areWhole() && least(labels) * rows() <= room(size)) {
                        return labels;
                    }
                }
            }
            return FittedLabels.at(Type.LEAST, unset, widths.getLast(), 1);
        }

        private int rows() {
            return table.rows().size() + (table.total() == null ? 0 : 1);
        }

        /// For rows, below the highest heads that there can be in a size.
        private double room(double size) {
            return style.textHeight() - headHeight(HEAD_LINES, size) - GAP;
        }

        private double headHeight(int lines, double size) {
            return (lines - 1) * Type.leading(size, style)
                    + Type.strong(Type.USUAL, style).ascent()
                    + BELOW_HEADS;
        }

        /// The least height of a row.
        private double least(FittedLabels labels) {
            int lines = labels.mostLines();
            return lines == 1
                    ? Type.closest(labels.size(), style)
                    : lines * Type.leading(labels.size(), style) + BETWEEN_LABELS;
        }

        /// So that numbers stand apart.
        private double leastCell() {
            double widest = strong(table.columns(), Type.LEAST);
            for (var cells : table.cells()) {
                for (var one : cells) {
                    widest = Math.max(widest, style.width(one.label(), FontCut.SANS, Type.LEAST));
                }
            }
            return widest + 2 * PADDING;
        }
    }
}
