package org.rapporteur.engine.chart.plot;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Categories at given places, without words of its own.
final class PlacedAxis extends CategoryAxis {
    private final transient List<Double> middles;
    private final double thickness;

    /// @param middles of the categories, from the upper or left edge of the plot, in points
    /// @param thickness of what stands there, in points
    PlacedAxis(List<Double> middles, double thickness) {
        this.middles = List.copyOf(middles);
        this.thickness = thickness;
        setVisible(false);
    }

    /// Makes bars as thick as their places are.
    static void thicken(CategoryItemRendererState bars, CategoryPlot plot) {
        if (plot.getDomainAxis() instanceof PlacedAxis axis) {
            bars.setBarWidth(axis.thickness);
        }
    }

    @Override
    public double getCategoryMiddle(
            int category, int categoryCount, Rectangle2D area, RectangleEdge edge) {
        double origin = RectangleEdge.isLeftOrRight(edge) ? area.getY() : area.getX();
        return origin + middles.get(category);
    }

    @Override
    public double getCategoryStart(
            int category, int categoryCount, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, categoryCount, area, edge) - thickness / 2;
    }

    @Override
    public double getCategoryEnd(
            int category, int categoryCount, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, categoryCount, area, edge) + thickness / 2;
    }
}
