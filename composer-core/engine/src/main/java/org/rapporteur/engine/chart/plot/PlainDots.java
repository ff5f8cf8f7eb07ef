package org.rapporteur.engine.chart.plot;

import org.jfree.chart.renderer.category.LineAndShapeRenderer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.function.IntFunction;

/// Dots at values; those of what is told apart by hatching are hollow.
final class PlainDots extends LineAndShapeRenderer {
    private static final float EDGE = .8f;

    private final transient IntFunction<Fill> fills;
    private final transient Shape dot;

    /// @param radius in points
    /// @param fills by place of the category
    PlainDots(double radius, IntFunction<Fill> fills) {
        super(false, true);
        this.fills = fills;
        this.dot = new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        setDefaultOutlineStroke(new BasicStroke(EDGE));
    }

    @Override
    public Shape getItemShape(int row, int column) {
        return dot;
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
        var fill = fills.apply(column);
        return fill.hatch() == Hatch.SOLID ? new Color(fill.colour()) : Color.WHITE;
    }

    @Override
    public Paint getItemOutlinePaint(int row, int column) {
        return new Color(fills.apply(column).colour());
    }
}
