package org.rapporteur.engine.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.Recording;
import org.rapporteur.section.Style;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Draws charts, all in the same way: bars with their words beside them, in the theme's fonts and
/// colours; no axis, grid, legend or box.
public final class ChartArtist {
    private ChartArtist() {}

    /// Draws a chart as wide as the text. Up to some 75 categories it is no higher than a figure
    /// may be.
    public static Recording draw(Chart chart, Style style) {
        return switch (chart.kind()) {
            case BAR -> bars(chart, style);
        };
    }

    private static Recording bars(Chart chart, Style style) {
        if (chart.categories().isEmpty()) {
            throw new IllegalArgumentException("a chart has at least one category");
        }
        var geometry = BarGeometry.of(chart.categories(), style);
        var plot = plot(chart, geometry, style);
        var area = new Rectangle2D.Double(0, 0, whole(style.textWidth()), whole(geometry.height()));
        return RecordingGraphics.record(
                new Drawing(
                        style.textWidth(),
                        geometry.height(),
                        graphics -> draw(plot, graphics, area)),
                style,
                what -> {
                    throw new IllegalStateException("a chart " + what.what());
                });
    }

    /// JFreeChart cuts areas down to whole numbers.
    private static double whole(double length) {
        return Math.ceil(length);
    }

    private static void draw(CategoryPlot plot, Graphics2D graphics, Rectangle2D area) {
        var chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(graphics, area);
    }

    private static CategoryPlot plot(Chart chart, BarGeometry geometry, Style style) {
        var values = new DefaultCategoryDataset();
        for (int i = 0; i < chart.categories().size(); i++) {
            values.addValue(chart.categories().get(i).value(), "value", Integer.valueOf(i));
        }
        var plot =
                new CategoryPlot(
                        values,
                        new RowAxis(geometry),
                        scale(chart, geometry, style),
                        new LabelledBars(chart.categories(), geometry, style));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    /// A scale over the whole width, on which 0 is where the bars start and the greatest value
    /// where the longest bar ends.
    private static NumberAxis scale(Chart chart, BarGeometry geometry, Style style) {
        var greatest =
                chart.categories().stream().mapToDouble(Chart.Category::value).max().orElse(0);
        var unit = (greatest > 0 ? greatest : 1) / Math.max(1, geometry.barLength());
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(
                -geometry.barStart() * unit,
                (whole(style.textWidth()) - geometry.barStart()) * unit);
        axis.setVisible(false);
        return axis;
    }
}
