package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.FontCut;
import org.rapporteur.document.TrendLines.Point;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The names of points in time below a base line: the first, the last, and as many others as have
/// room. Lengths are points.
final class PointLabels {
    private static final double GAP = 7;
    private static final double DESCENT = 3.5;

    /// Share of the width for a name.
    private static final double WIDEST = .2;

    private static final int LINES = 3;

    private final List<Point> points;
    private final Plate plate;
    private final ThemeStyle style;
    private final FittedLabels labels;

    PointLabels(List<Point> points, Plate plate) {
        this.points = points;
        this.plate = plate;
        style = plate.style();
        labels =
                FittedLabels.fitting(
                        FittedLabels.of(
                                points.stream().map(Point::label).toList(), FontCut.SANS, style),
                        WIDEST * plate.width(),
                        LINES);
    }

    /// How far the first name reaches over its point.
    double overhangBefore() {
        return width(0) / 2;
    }

    double overhangAfter() {
        return width(points.size() - 1) / 2;
    }

    private double width(int index) {
        return labels.lines().get(index).stream()
                .mapToDouble(line -> style.width(line, FontCut.SANS, labels.size()))
                .max()
                .orElse(0);
    }

    /// @param x of a point
    /// @param top of the names
    ChartArtist.Extent below(ToDoubleFunction<Point> x, double top) {
        var type = Type.quiet(labels.size(), style);
        var abbreviated = new ArrayList<String>();
        for (int index : shown(x)) {
            var lines = labels.lines().get(index);
            double y = top + type.ascent();
            for (var line : lines) {
                double middle = x.applyAsDouble(points.get(index));
                plate.text(line, middle, y, Plate.Side.AROUND, type);
                y += type.leading(style);
            }
            if (labels.abbreviated().contains(points.get(index).label())) {
                abbreviated.add(points.get(index).label());
            }
        }
        double height = type.ascent() + (labels.mostLines() - 1) * type.leading(style) + DESCENT;
        return new ChartArtist.Extent(height, abbreviated);
    }

    /// The first, the last, and from the last backwards each that has room between those.
    private List<Integer> shown(ToDoubleFunction<Point> x) {
        var shown = new ArrayList<Integer>();
        double free = Double.MAX_VALUE;
        double first = x.applyAsDouble(points.getFirst()) + width(0) / 2 + GAP;
        for (int i = points.size() - 1; i > 0; i--) {
            double middle = x.applyAsDouble(points.get(i));
            boolean isLast = i == points.size() - 1;
            boolean fits = middle + width(i) / 2 <= free && middle - width(i) / 2 >= first;
            if (isLast || fits) {
                shown.addFirst(i);
                free = middle - width(i) / 2 - GAP;
            }
        }
        shown.addFirst(0);
        return shown;
    }
}
