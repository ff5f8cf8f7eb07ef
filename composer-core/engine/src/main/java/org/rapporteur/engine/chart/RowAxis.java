package org.rapporteur.engine.chart;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.geom.Rectangle2D;

/// Categories at given heights, without words of its own.
final class RowAxis extends CategoryAxis {
    private final transient BarGeometry geometry;

    RowAxis(BarGeometry geometry) {
        this.geometry = geometry;
        setVisible(false);
    }

    @Override
    public double getCategoryMiddle(
            int category, int categoryCount, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + geometry.rows().get(category).middle();
    }

    @Override
    public double getCategoryStart(
            int category, int categoryCount, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, categoryCount, area, edge) - geometry.barHeight() / 2;
    }

    @Override
    public double getCategoryEnd(
            int category, int categoryCount, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, categoryCount, area, edge) + geometry.barHeight() / 2;
    }
}
