package org.rapporteur.engine.chart.plot;

import org.jfree.data.xy.DefaultXYDataset;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.TrendLines;
import org.rapporteur.document.TrendLines.Point;
import org.rapporteur.document.TrendLines.Series;
import org.rapporteur.document.TrendLines.Value;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.List;

/// Lines over a base line at zero, named and numbered at their ends. Lengths are points.
final class LinesPicture {
    private static final double HEIGHT = 44 * Rows.MM;
    private static final double ABOVE = 12;
    private static final double BELOW = 3;
    private static final double GAP = 6;
    private static final double BASE = .5;

    /// Shares of the width.
    private static final double SLOPE = .42;

    private static final double WIDEST_NAME = .34;
    private static final double WIDEST_VALUE = .18;
    private static final int NAME_LINES = 2;

    private final TrendLines chart;
    private final Plate plate;
    private final Inks inks;
    private final ThemeStyle style;
    private final FittedLabels names;
    private final EndLabels starts;
    private final EndLabels ends;
    private final double left;
    private final double right;
    private final double unit;

    LinesPicture(TrendLines chart, Plate plate, Inks inks) {
        this.chart = chart;
        this.plate = plate;
        this.inks = inks;
        style = plate.style();
        unit = HEIGHT / greatest(chart);
        names =
                FittedLabels.fitting(
                        FittedLabels.of(
                                chart.series().stream().map(Series::label).toList(),
                                FontCut.SANS,
                                style),
                        WIDEST_NAME * plate.width(),
                        nameLines(chart.series().size()));
        starts = new EndLabels(chart.series().stream().map(this::start).toList(), style);
        ends = new EndLabels(ends(), style);
        var points = new PointLabels(chart.points(), plate);
        left = Math.max(starts.width() + GAP, points.overhangBefore());
        double most = plate.width() - Math.max(ends.width() + GAP, points.overhangAfter());
        boolean slope = chart.points().size() == 2;
        right = Math.max(left + 1, slope ? Math.min(most, left + SLOPE * plate.width()) : most);
    }

    /// So that the names of all lines have room one below the other.
    private int nameLines(int lines) {
        double each = Type.leading(Type.USUAL, style) + EndLabels.BETWEEN;
        return NAME_LINES * lines * each <= HEIGHT ? NAME_LINES : 1;
    }

    private static double greatest(TrendLines chart) {
        double greatest =
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .filter(Value::isKnown)
                        .mapToDouble(Value::value)
                        .max()
                        .orElse(0);
        return greatest > 0 ? greatest : 1;
    }

    /// The first value of a series; one that begins later says where.
    private EndLabels.End start(Series series) {
        for (int i = 0; i < series.values().size(); i++) {
            var first = series.values().get(i);
            if (first.isKnown()) {
                return new EndLabels.End(y(first.value()), label(first, i, 0), List.of(), false);
            }
        }
        throw new IllegalStateException("a series has at least one value");
    }

    /// A value that is of another point than those beside it says of which, where it has room.
    private String label(Value value, int index, int usual) {
        if (index == usual) {
            return value.label();
        }
        var words = value.label() + " (" + chart.points().get(index).label() + ")";
        double width = Type.strong(Type.USUAL, style).width(words, style);
        return width <= WIDEST_VALUE * plate.width() ? words : "";
    }

    private List<EndLabels.End> ends() {
        var ends = new ArrayList<EndLabels.End>();
        for (int i = 0; i < chart.series().size(); i++) {
            var values = chart.series().get(i).values();
            int at = values.size() - 1;
            while (!values.get(at).isKnown()) {
                at--;
            }
            var label = label(values.get(at), at, values.size() - 1);
            ends.add(
                    new EndLabels.End(
                            y(values.get(at).value()), label, names.lines().get(i), true));
        }
        return ends;
    }

    private double zero() {
        return ABOVE + HEIGHT;
    }

    private double y(double value) {
        return zero() - value * unit;
    }

    private double x(Point point) {
        double first = chart.points().getFirst().position();
        double last = chart.points().getLast().position();
        return left + (right - left) * (point.position() - first) / (last - first);
    }

    ChartArtist.Extent draw() {
        plate.rule(left, zero(), right, zero(), BASE, style.quietColour());
        var below = new PointLabels(chart.points(), plate).below(this::x, zero() + BELOW);
        double height = zero() + BELOW + below.height();
        lines(height);
        if (chart.series().size() == 1) {
            between();
        }
        starts.draw(plate, left - GAP, Plate.Side.BEFORE, ABOVE, zero());
        ends.draw(plate, right + GAP, Plate.Side.AFTER, ABOVE, zero());
        var abbreviated = new ArrayList<>(below.abbreviated());
        abbreviated.addAll(names.abbreviated());
        return new ChartArtist.Extent(height, abbreviated);
    }

    private void lines(double height) {
        var data = new DefaultXYDataset();
        for (int i = 0; i < chart.series().size(); i++) {
            var values = chart.series().get(i).values();
            var places = new double[2][values.size()];
            for (int j = 0; j < values.size(); j++) {
                places[0][j] = x(chart.points().get(j));
                places[1][j] = values.get(j).value();
            }
            data.addSeries(Integer.valueOf(i), places);
        }
        plate.plot(
                Plots.coordinates(
                        data,
                        Plots.across(plate.width(), 0, 1),
                        Plots.up(height, zero(), unit),
                        new PlainLines(chart, inks)),
                height);
    }

    /// The values between the ends of a single line, where they have room.
    private void between() {
        var values = chart.series().getFirst().values();
        var line = new ArrayList<double[]>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isKnown()) {
                line.add(new double[] {x(chart.points().get(i)), y(values.get(i).value()), i});
            }
        }
        var free = new FreeSpots(line, zero());
        var type = Type.quiet(Type.USUAL - 1, style);
        for (int i = 1; i + 1 < line.size(); i++) {
            var value = values.get((int) line.get(i)[2]);
            free.beside(i, type.width(value.label(), style), type, style)
                    .ifPresent(spot ->
                            plate.text(
                                    value.label(),
                                    spot.getCenterX(),
                                    spot.getMaxY(),
                                    Plate.Side.AROUND,
                                    type));
        }
    }
}
