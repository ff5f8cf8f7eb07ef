package org.rapporteur.engine.chart.plot;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;

/// Plots of JFreeChart with nothing on them but their data, on scales that are given in points.
final class Plots {
    private Plots() {}

    /// JFreeChart cuts areas down to whole numbers.
    static double whole(double length) {
        return Math.ceil(length);
    }

    static CategoryPlot categories(
            CategoryDataset data,
            CategoryAxis places,
            NumberAxis scale,
            CategoryItemRenderer renderer,
            PlotOrientation orientation) {
        var plot = new CategoryPlot(data, places, scale, renderer);
        plot.setOrientation(orientation);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        return bare(plot);
    }

    static XYPlot coordinates(
            XYDataset data, NumberAxis across, NumberAxis up, XYItemRenderer renderer) {
        var plot = new XYPlot(data, across, up, renderer);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        return bare(plot);
    }

    private static <P extends Plot> P bare(P plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        return plot;
    }

    /// Takes away what bars of JFreeChart have beside their colour.
    static void flatten(BarRenderer bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
    }

    /// A scale from left to right.
    ///
    /// @param width of the area, in points
    /// @param zero where 0 is, in points from the left
    /// @param unit points from 0 to 1
    static NumberAxis across(double width, double zero, double unit) {
        return scale(-zero / unit, (whole(width) - zero) / unit);
    }

    /// A scale upwards.
    ///
    /// @param height of the area, in points
    /// @param zero where 0 is, in points from the top
    /// @param unit points from 0 to 1
    static NumberAxis up(double height, double zero, double unit) {
        return scale((zero - whole(height)) / unit, zero / unit);
    }

    private static NumberAxis scale(double lower, double upper) {
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(lower, upper);
        axis.setVisible(false);
        return axis;
    }
}
