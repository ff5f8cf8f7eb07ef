package org.rapporteur.engine.chart.plot;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.engine.chart.Lettering;
import org.rapporteur.engine.chart.RecordingGraphics;
import org.rapporteur.engine.chart.ThemeStyle;
import org.rapporteur.finding.Finding;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A chart in the making, as wide as the text: plots that JFreeChart draws, rules, and words.
/// Everything is placed as in a report from left to right; in one from right to left the finished
/// chart is mirrored, words excepted. Lengths are points from the upper left corner.
final class Plate {
    private final ThemeStyle style;
    private final List<Layer> layers = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /// What lies on the paper.
    private sealed interface Layer {
        record Ink(Mark mark) implements Layer {}

        record Words(Lettering lettering, int colour) implements Layer {}
    }

    /// On which side of a point words stand.
    enum Side {
        /// They begin at it.
        AFTER,
        /// They end at it.
        BEFORE,
        /// It is in their middle.
        AROUND
    }

    Plate(ThemeStyle style) {
        this.style = style;
    }

    ThemeStyle style() {
        return style;
    }

    double width() {
        return style.textWidth();
    }

    /// Draws a plot over the whole width.
    ///
    /// @param height of the area that its axes are made for
    void plot(Plot plot, double height) {
        var area = new Rectangle2D.Double(0, 0, Plots.whole(width()), Plots.whole(height));
        var drawing =
                new Drawing(
                        area.getWidth(),
                        area.getHeight(),
                        graphics -> {
                            var chart =
                                    new JFreeChart(
                                            null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
                            chart.setBackgroundPaint(null);
                            chart.setPadding(RectangleInsets.ZERO_INSETS);
                            chart.draw(graphics, area);
                        });
        var drawn = RecordingGraphics.record(drawing, style, Plate::refuse);
        drawn.marks().forEach(mark -> layers.add(new Layer.Ink(mark)));
    }

    private static void refuse(Finding finding) {
        throw new IllegalStateException("a chart: " + finding.message());
    }

    void rule(double x1, double y1, double x2, double y2, double thickness, int colour) {
        mark(
                new Mark.Stroke(
                        new Outline(new Line2D.Double(x1, y1, x2, y2)),
                        colour,
                        thickness,
                        List.of()));
    }

    void mark(Mark mark) {
        layers.add(new Layer.Ink(mark));
    }

    /// Words on one line.
    ///
    /// @param y the baseline
    void text(String words, double x, double y, Side side, Type type) {
        if (words.isBlank()) {
            return;
        }
        double width = type.width(words, style);
        double left =
                switch (side) {
                    case AFTER -> x;
                    case BEFORE -> x - width;
                    case AROUND -> x - width / 2;
                };
        var lettering = Lettering.of(words, left, y, type.cut(), type.size(), style);
        findings.addAll(lettering.findings());
        layers.add(new Layer.Words(lettering, type.colour()));
    }

    /// Lines of words, the capitals of all of them together in the middle of a height.
    void lines(List<String> lines, double x, double middle, Side side, Type type) {
        double first =
                middle - (lines.size() - 1) / 2.0 * type.leading(style) + type.capHeight(style) / 2;
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), x, first + i * type.leading(style), side, type);
        }
    }

    /// Characters that no font has.
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Recording recording(double height) {
        var marks = new ArrayList<Mark>();
        var mirror = new Mirror(width());
        for (var layer : layers) {
            switch (layer) {
                case Layer.Ink(var mark) ->
                        marks.add(style.isRightToLeft() ? mirror.of(mark) : mark);
                case Layer.Words(var lettering, int colour) ->
                        marks.addAll(
                                (style.isRightToLeft() ? mirror.of(lettering) : lettering)
                                        .runs(colour));
            }
        }
        return new Recording(width(), height, marks);
    }
}
