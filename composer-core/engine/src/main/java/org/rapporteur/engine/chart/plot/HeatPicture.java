package org.rapporteur.engine.chart.plot;

import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.HeatTable;
import org.rapporteur.document.HeatTable.Head;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.Color;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;

/// Numbers in rows and columns on grounds of one colour, the darker the greater. Lengths are
/// points.
final class HeatPicture {
    /// Shares of the width for the labels of rows.
    private static final List<Double> LABELS = List.of(.27, .34, .42);

    private static final double LEAST_LABELS = 50;
    private static final double WIDEST_CELL = 62;
    private static final double ROW = 17;
    private static final double SEAM = 1.5;
    private static final double BETWEEN_LABELS = 4;

    /// That JFreeChart draws around each ground, in its colour.
    private static final double OUTLINE = 1;

    private static final double GAP = 6;
    private static final double BELOW_HEADS = 5;
    private static final double PADDING = 3;
    private static final int HEAD_LINES = 4;
    private static final int ROW_LINES = 2;

    private final HeatTable table;
    private final Plate plate;
    private final ThemeStyle style;
    private final Tints tints;
    private final FittedLabels rowLabels;
    private final FittedLabels heads;
    private final double left;
    private final double cell;
    private final double totalWidth;
    private final double row;
    private final double top;

    HeatPicture(HeatTable table, Plate plate) {
        this.table = table;
        this.plate = plate;
        style = plate.style();
        tints = new Tints(style.accentColour(), style.textColour(), greatest(table));
        totalWidth = table.total() == null ? 0 : totalWidth();
        rowLabels = rowLabels();
        left = Math.max(rowLabels.width(FontCut.SANS, style), totalLabel()) + GAP;
        int columns = table.columns().size();
        cell = Math.min(WIDEST_CELL, (plate.width() - left - totalWidth) / columns);
        heads =
                FittedLabels.fitting(
                        FittedLabels.of(labels(table.columns()), FontCut.SANS, style),
                        cell - PADDING,
                        HEAD_LINES,
                        rowLabels.size());
        top =
                (heads.mostLines() - 1) * Type.leading(heads.size(), style)
                        + strong().ascent()
                        + BELOW_HEADS;
        row = height();
    }

    private static double greatest(HeatTable table) {
        return table.cells().stream()
                .flatMap(List::stream)
                .mapToDouble(HeatTable.Cell::value)
                .max()
                .orElse(0);
    }

    private static List<String> labels(List<Head> heads) {
        return heads.stream().map(Head::label).toList();
    }

    private double totalLabel() {
        var total = table.total();
        return total == null ? 0 : Type.strong(Type.USUAL, style).width(total.label(), style);
    }

    private double totalWidth() {
        var total = table.total();
        double widest = totalLabel();
        if (total != null) {
            widest = Math.max(widest, style.width(total.number(), FontCut.SANS_STRONG, 9));
        }
        for (var head : table.rows()) {
            widest = Math.max(widest, style.width(head.total(), FontCut.SANS_STRONG, 9));
        }
        return widest + 2 * GAP;
    }

    private FittedLabels rowLabels() {
        var unset = FittedLabels.of(labels(table.rows()), FontCut.SANS, style);
        double widest = plate.width() - totalWidth - GAP - table.columns().size() * leastCell();
        var widths =
                LABELS.stream()
                        .map(share -> Math.clamp(widest, LEAST_LABELS, share * plate.width()))
                        .distinct()
                        .toList();
        for (double size : FittedLabels.sizes()) {
            for (double width : widths) {
                var labels = FittedLabels.at(size, unset, width, ROW_LINES);
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
        double heads = (HEAD_LINES - 1) * Type.leading(size, style) + strong().ascent();
        return style.textHeight() - heads - BELOW_HEADS - GAP;
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
        double widest = 0;
        for (var cells : table.cells()) {
            for (var one : cells) {
                widest = Math.max(widest, style.width(one.label(), FontCut.SANS, Type.LEAST));
            }
        }
        for (var head : table.columns()) {
            widest = Math.max(widest, style.width(head.total(), FontCut.SANS_STRONG, Type.LEAST));
        }
        return widest + 2 * PADDING;
    }

    /// Of a row.
    private double height() {
        return Math.max(least(rowLabels), Math.min(ROW, room(rowLabels.size()) / rows()));
    }

    ChartArtist.Extent draw() {
        int rows = table.rows().size();
        double bottom = top + rows * row;
        double height = bottom + (table.total() == null ? 0 : GAP + row);
        grounds(height);
        columnHeads();
        for (int i = 0; i < rows; i++) {
            words(i);
        }
        totals(bottom);
        var abbreviated = new ArrayList<>(heads.abbreviated());
        abbreviated.addAll(rowLabels.abbreviated());
        return new ChartArtist.Extent(height, abbreviated);
    }

    private double across(int column) {
        return left + (column + .5) * cell;
    }

    private double middle(int index) {
        return top + (index + .5) * row;
    }

    private void grounds(double height) {
        int columns = table.columns().size();
        int count = columns * table.rows().size();
        var places = new double[3][count];
        for (int i = 0; i < count; i++) {
            places[0][i] = across(i % columns);
            places[1][i] = Plots.whole(height) - middle(i / columns);
            places[2][i] = table.cells().get(i / columns).get(i % columns).value();
        }
        var data = new DefaultXYZDataset();
        data.addSeries("cells", places);
        var renderer = new XYBlockRenderer();
        renderer.setBlockWidth(cell - SEAM - OUTLINE);
        renderer.setBlockHeight(row - SEAM - OUTLINE);
        renderer.setPaintScale(new Grounds());
        plate.plot(
                Plots.coordinates(
                        data,
                        Plots.across(plate.width(), 0, 1),
                        Plots.up(height, Plots.whole(height), 1),
                        renderer),
                height);
    }

    private void columnHeads() {
        for (int i = 0; i < table.columns().size(); i++) {
            var lines = heads.lines().get(i);
            var type = type(table.columns().get(i).muted(), heads.size());
            double y = top - BELOW_HEADS - (lines.size() - 1) * type.leading(style);
            for (var line : lines) {
                plate.text(line, across(i), y, Plate.Side.AROUND, type);
                y += type.leading(style);
            }
        }
        var total = table.total();
        if (total != null) {
            double y = top - BELOW_HEADS;
            plate.text(total.label(), end(), y, Plate.Side.BEFORE, strong());
        }
    }

    private Type type(boolean muted, double size) {
        return muted ? Type.quiet(size, style) : Type.plain(size, style);
    }

    private Type strong() {
        return Type.strong(Type.USUAL, style);
    }

    /// Of the column of totals.
    private double end() {
        return left + cell * table.columns().size() + totalWidth - 1;
    }

    private void words(int index) {
        var head = table.rows().get(index);
        plate.lines(
                rowLabels.lines().get(index),
                left - GAP,
                middle(index),
                Plate.Side.BEFORE,
                type(head.muted(), rowLabels.size()));
        double size = Math.min(Type.USUAL, row / Type.closest(1, style));
        for (int i = 0; i < table.columns().size(); i++) {
            var number = table.cells().get(index).get(i);
            int colour = number.value() == 0 ? style.quietColour() : tints.words(number.value());
            plate.lines(
                    List.of(number.label()),
                    across(i),
                    middle(index),
                    Plate.Side.AROUND,
                    new Type(FontCut.SANS, fitting(number.label(), FontCut.SANS, size), colour));
        }
        plate.lines(List.of(head.total()), end(), middle(index), Plate.Side.BEFORE, strong());
    }

    private double fitting(String words, FontCut cut, double size) {
        double width = style.width(words, cut, 1);
        return Math.min(size, Math.max(Type.LEAST, (cell - PADDING) / Math.max(.1, width)));
    }

    private void totals(double bottom) {
        var total = table.total();
        if (total == null) {
            return;
        }
        double y = bottom + GAP / 2;
        plate.rule(left - GAP, y, end() + 1, y, .5, style.quietColour());
        double middle = bottom + GAP + row / 2;
        plate.lines(List.of(total.label()), left - GAP, middle, Plate.Side.BEFORE, strong());
        for (int i = 0; i < table.columns().size(); i++) {
            var sum = table.columns().get(i).total();
            var cut = FontCut.SANS_STRONG;
            var type = new Type(cut, fitting(sum, cut, Type.USUAL), style.textColour());
            plate.lines(List.of(sum), across(i), middle, Plate.Side.AROUND, type);
        }
        plate.lines(List.of(total.number()), end(), middle, Plate.Side.BEFORE, strong());
    }

    private final class Grounds implements PaintScale {
        @Override
        public double getLowerBound() {
            return 0;
        }

        @Override
        public double getUpperBound() {
            return tints.greatest();
        }

        @Override
        public Paint getPaint(double value) {
            return value == 0 ? new Color(0, 0, 0, 0) : new Color(tints.ground(value));
        }
    }
}
