package org.rapporteur.engine.chart.plot;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.rapporteur.document.TrendLines;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;

/// Lines with a dot at each value.
final class PlainLines extends XYLineAndShapeRenderer {
    private static final float THICKNESS = 1.6f;
    private static final double RADIUS = 2.3;
    private static final double SMALL_RADIUS = 1.4;

    /// With more points, dots are small.
    private static final int FEW = 12;

    private final transient TrendLines chart;
    private final transient Inks inks;

    PlainLines(TrendLines chart, Inks inks) {
        super(true, true);
        this.chart = chart;
        this.inks = inks;
        setDrawSeriesLineAsPath(true);
    }

    private Inks.Line line(int series) {
        return inks.line(chart.series().get(series), chart.series().size() == 1);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return new Color(line(series).colour());
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        var dash = line(series).dash();
        if (dash.isEmpty()) {
            return new BasicStroke(THICKNESS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
        }
        var lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i).floatValue();
        }
        return new BasicStroke(
                THICKNESS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, lengths, 0);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        double radius = chart.points().size() > FEW ? SMALL_RADIUS : RADIUS;
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
