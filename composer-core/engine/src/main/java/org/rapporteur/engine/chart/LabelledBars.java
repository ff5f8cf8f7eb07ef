package org.rapporteur.engine.chart;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import org.rapporteur.document.Chart;
import org.rapporteur.document.FontCut;
import org.rapporteur.section.Style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Bars with their label before them, and value and share behind them.
final class LabelledBars extends BarRenderer {
    private final transient List<Chart.Category> categories;
    private final transient BarGeometry geometry;
    private final transient Style style;

    LabelledBars(List<Chart.Category> categories, BarGeometry geometry, Style style) {
        this.categories = List.copyOf(categories);
        this.geometry = geometry;
        this.style = style;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setDefaultItemLabelsVisible(false);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return new Color(
                categories.get(column).muted() ? style.mutedColour() : style.accentColour());
    }

    @Override
    protected void calculateBarWidth(
            CategoryPlot plot,
            Rectangle2D area,
            int rendererIndex,
            CategoryItemRendererState state) {
        state.setBarWidth(geometry.barHeight());
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rows,
            ValueAxis values,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        label(graphics, area, column);
        super.drawItem(graphics, state, area, plot, rows, values, dataset, row, column, pass);
        var value = dataset.getValue(row, column);
        value(
                graphics,
                area,
                column,
                values.valueToJava2D(value.doubleValue(), area, plot.getRangeAxisEdge())
                        + BarGeometry.VALUE_GAP);
    }

    private void label(Graphics2D graphics, Rectangle2D area, int column) {
        var row = geometry.rows().get(column);
        var size = row.label().size();
        var capHeight = new Cuts(style).capHeight(FontCut.SANS, size);
        for (int i = 0; i < row.label().lines().size(); i++) {
            var line = row.label().lines().get(i);
            write(
                    graphics,
                    line,
                    area.getX() + geometry.labelEnd() - style.width(line, FontCut.SANS, size),
                    area.getY() + geometry.baseline(row, i, capHeight),
                    size,
                    categories.get(column).muted() ? style.quietColour() : style.textColour());
        }
    }

    private void value(Graphics2D graphics, Rectangle2D area, int column, double x) {
        var category = categories.get(column);
        var size = geometry.size();
        var y =
                area.getY()
                        + geometry.rows().get(column).middle()
                        + new Cuts(style).capHeight(FontCut.SANS, size) / 2;
        write(graphics, category.valueLabel(), x, y, size, style.textColour());
        var share = BarGeometry.share(category);
        if (!share.isEmpty()) {
            var space = style.width(category.valueLabel() + " ", FontCut.SANS, size);
            write(graphics, share.strip(), x + space, y, size, style.quietColour());
        }
    }

    private void write(
            Graphics2D graphics, String text, double x, double y, double size, int colour) {
        graphics.setFont(style.font(FontCut.SANS, size));
        graphics.setPaint(new Color(colour));
        graphics.drawString(text, (float) x, (float) y);
    }
}
