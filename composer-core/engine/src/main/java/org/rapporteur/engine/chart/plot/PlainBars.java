package org.rapporteur.engine.chart.plot;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;

/// Bars of plain colours, as thick as their places are.
final class PlainBars extends BarRenderer {
    private final transient IntFunction<Paint> paints;

    /// @param paints by place of the category
    PlainBars(IntFunction<Paint> paints) {
        this.paints = paints;
        Plots.flatten(this);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return paints.apply(column);
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
