package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.FontCut;
import org.rapporteur.document.HeatTable;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.List;

/// Numbers in rows and columns on grounds of one colour, the darker the greater. Lengths are
/// points.
final class HeatPicture {
    private final HeatTable table;
    private final Plate plate;
    private final ThemeStyle style;
    private final Tints tints;
    private final HeatFrame frame;

    HeatPicture(HeatTable table, Plate plate) {
        this.table = table;
        this.plate = plate;
        style = plate.style();
        tints = new Tints(style.accentColour(), style.textColour(), greatest(table));
        frame = HeatFrame.of(table, plate);
    }

    private static double greatest(HeatTable table) {
        return table.cells().stream()
                .flatMap(List::stream)
                .mapToDouble(HeatTable.Cell::value)
                .max()
                .orElse(0);
    }

    ChartArtist.Extent draw() {
        int rows = table.rows().size();
        double bottom = frame.top() + rows * frame.row();
        double height = bottom + (table.total() == null ? 0 : HeatFrame.GAP + frame.row());
        new HeatGrounds(tints).draw(table, frame, height, plate);
        heads();
        for (int i = 0; i < rows; i++) {
            row(i);
        }
        totals(bottom);
        var abbreviated = new ArrayList<>(frame.heads().abbreviated());
        abbreviated.addAll(frame.rowLabels().abbreviated());
        return new ChartArtist.Extent(height, abbreviated);
    }

    private void heads() {
        double lowest = frame.top() - HeatFrame.BELOW_HEADS;
        for (int i = 0; i < table.columns().size(); i++) {
            var lines = frame.heads().lines().get(i);
            var type = type(table.columns().get(i), frame.heads().size());
            double y = lowest - (lines.size() - 1) * type.leading(style);
            for (var line : lines) {
                plate.text(line, frame.middleAcross(i), y, Plate.Side.AROUND, type);
                y += type.leading(style);
            }
        }
        var total = table.total();
        if (total != null) {
            plate.text(total.label(), end(), lowest, Plate.Side.BEFORE, strong());
        }
    }

    private Type type(HeatTable.Head head, double size) {
        return head.muted() ? Type.quiet(size, style) : Type.plain(size, style);
    }

    private Type strong() {
        return Type.strong(Type.USUAL, style);
    }

    /// Of the column of totals.
    private double end() {
        return frame.left() + frame.cell() * table.columns().size() + frame.totals() - 1;
    }

    private void row(int index) {
        var head = table.rows().get(index);
        double y = frame.middleDown(index);
        var label = type(head, frame.rowLabels().size());
        beforeCells(frame.rowLabels().lines().get(index), y, label);
        double size = Math.min(Type.USUAL, frame.row() / Type.closest(1, style));
        for (int i = 0; i < table.columns().size(); i++) {
            var number = table.cells().get(index).get(i);
            int colour = number.value() == 0 ? style.quietColour() : tints.words(number.value());
            number(number.label(), i, y, new Type(FontCut.SANS, size, colour));
        }
        plate.lines(List.of(head.total()), end(), y, Plate.Side.BEFORE, strong());
    }

    private void beforeCells(List<String> lines, double y, Type type) {
        plate.lines(lines, frame.left() - HeatFrame.GAP, y, Plate.Side.BEFORE, type);
    }

    /// In a column, smaller where it is too wide for it.
    private void number(String number, int column, double y, Type type) {
        double width = style.width(number, type.cut(), 1);
        double fitting = (frame.cell() - HeatFrame.PADDING) / Math.max(.1, width);
        double size = Math.min(type.size(), Math.max(Type.LEAST, fitting));
        plate.lines(
                List.of(number),
                frame.middleAcross(column),
                y,
                Plate.Side.AROUND,
                new Type(type.cut(), size, type.colour()));
    }

    private void totals(double bottom) {
        var total = table.total();
        if (total == null) {
            return;
        }
        double line = bottom + HeatFrame.GAP / 2;
        plate.rule(frame.left() - HeatFrame.GAP, line, end() + 1, line, .5, style.quietColour());
        double y = bottom + HeatFrame.GAP + frame.row() / 2;
        beforeCells(List.of(total.label()), y, strong());
        for (int i = 0; i < table.columns().size(); i++) {
            number(table.columns().get(i).total(), i, y, strong());
        }
        plate.lines(List.of(total.number()), end(), y, Plate.Side.BEFORE, strong());
    }
}
