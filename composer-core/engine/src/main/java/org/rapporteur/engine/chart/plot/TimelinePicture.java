package org.rapporteur.engine.chart.plot;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Timeline;
import org.rapporteur.document.Timeline.Span;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Rows on a calendar: days are dots, spans are bars, what is due by a day is a line up to it, what
/// begins on a day is a line from it on. Lengths are points.
final class TimelinePicture {
    /// Shares of the width.
    private static final List<Double> LABELS = List.of(.27, .34, .42);

    private static final double WIDEST_DATES = .28;
    private static final double LEAST_LABELS = .22;

    private static final double GAP = 8;
    private static final double HEAD = 16;
    private static final double FOOT = 14;
    private static final double BAR = 6;
    private static final double DOT = 2.9;
    private static final double LINE = 1.2;
    private static final int LINES = 3;

    private final Timeline chart;
    private final Plate plate;
    private final ThemeStyle style;
    private final Fill fill;
    private final Rows rows;
    private final FittedLabels dates;
    private final double left;
    private final double right;
    private final Calendar calendar;

    TimelinePicture(Timeline chart, Plate plate, Inks inks) {
        this.chart = chart;
        this.plate = plate;
        style = plate.style();
        fill = Fill.solid(style.accentColour());
        double width = plate.width();
        rows =
                Rows.of(
                                chart.spans().stream().map(Span::label).toList(),
                                new Rows.Room(
                                        LABELS.stream().map(share -> share * width).toList(),
                                        style.textHeight() - HEAD - FOOT,
                                        LINES),
                                style)
                        .moved(HEAD);
        dates =
                FittedLabels.fitting(
                        FittedLabels.of(
                                chart.spans().stream().map(Span::dates).toList(),
                                FontCut.SANS,
                                style),
                        WIDEST_DATES * width,
                        1);
        left = Math.max(LEAST_LABELS * width, rows.width()) + GAP;
        right = width - dates.width(FontCut.SANS, style) - GAP;
        calendar = Calendar.of(chart, left, right);
    }

    ChartArtist.Extent draw() {
        double bottom = HEAD + rows.height();
        boolean named = calendar.draw(plate, HEAD - 4, bottom);
        bars(bottom);
        for (int i = 0; i < chart.spans().size(); i++) {
            marks(chart.spans().get(i), rows.middles().get(i));
            words(i);
        }
        var abbreviated = new ArrayList<>(rows.labels().abbreviated());
        abbreviated.addAll(dates.abbreviated());
        return new ChartArtist.Extent(bottom + (named ? FOOT : 0), abbreviated);
    }

    private void words(int index) {
        double y = rows.middles().get(index);
        var label = Type.plain(rows.size(), style);
        plate.lines(rows.labels().lines().get(index), left - GAP, y, Plate.Side.BEFORE, label);
        double size = Math.min(dates.size(), rows.size());
        plate.lines(
                dates.lines().get(index),
                right + GAP,
                y,
                Plate.Side.AFTER,
                Type.quiet(size, style));
    }

    private void bars(double height) {
        int count = chart.spans().size();
        var starts = new Number[1][count];
        var ends = new Number[1][count];
        for (int i = 0; i < count; i++) {
            var first = chart.spans().get(i).first();
            var last = chart.spans().get(i).last();
            starts[0][i] = 0.0;
            ends[0][i] = 0.0;
            if (first != null && last != null && !first.equals(last)) {
                starts[0][i] = calendar.start(first);
                ends[0][i] = calendar.end(last);
            }
        }
        plate.plot(
                Plots.categories(
                        new DefaultIntervalCategoryDataset(starts, ends),
                        new PlacedAxis(rows.middles(), thickness()),
                        Plots.across(plate.width(), 0, 1),
                        new SpanBars(),
                        PlotOrientation.HORIZONTAL),
                height);
    }

    private double thickness() {
        return Math.min(BAR, rows.thickness());
    }

    /// Days, and lines to and from days.
    private void marks(Span span, double y) {
        var first = span.first();
        var last = span.last();
        int colour = fill.colour();
        if (first == null && last != null) {
            double end = calendar.end(last);
            double half = thickness() / 2 + 1;
            plate.rule(calendar.before(last), y, end, y, LINE, colour);
            plate.rule(end, y - half, end, y + half, 1.6 * LINE, colour);
        } else if (first != null && last == null) {
            dot(calendar.middle(first), y);
            plate.rule(calendar.middle(first), y, right - 3, y, LINE, colour);
            arrow(right, y);
        } else if (first != null && first.equals(last)) {
            dot(calendar.middle(first), y);
        }
    }

    private void dot(double x, double y) {
        double radius = Math.min(DOT, rows.pitch() * .3);
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void arrow(double x, double y) {
        var head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - 5, y - 2.6);
        head.lineTo(x - 5, y + 2.6);
        head.closePath();
        fill(head);
    }

    private void fill(Shape shape) {
        plate.mark(new Mark.Fill(new Outline(shape), fill.colour()));
    }

    private final class SpanBars extends IntervalBarRenderer {
        SpanBars() {
            Plots.flatten(this);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return new Color(fill.colour());
        }

        @Override
        protected void calculateBarWidth(
                CategoryPlot plot,
                Rectangle2D area,
                int rendererIndex,
                CategoryItemRendererState state) {
            PlacedAxis.thicken(state, plot);
        }
    }
}
