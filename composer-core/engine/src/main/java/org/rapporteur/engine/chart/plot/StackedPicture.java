package org.rapporteur.engine.chart.plot;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.StackedBar;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// One bar as wide as the text, its parts named below it. Lengths are points.
final class StackedPicture {
    private static final double THICKNESS = 6.4 * Rows.MM;

    /// White between parts.
    private static final double SEAM = 1.2;

    private static final int WHITE = 0xffffff;
    private static final double BELOW = 2.5;

    /// From the bar to words that do not begin below their part.
    private static final double LEADER = 10;

    private static final double DESCENT = 3;
    private static final double GAP = 8;
    private static final double HAIRLINE = .5;

    /// Words that begin so near to their part need no line to it.
    private static final double NEAR = 3;

    /// Of a leader, from the edges of what it joins.
    private static final double INDENT = 4;

    private static final int LINES = 4;

    private final List<Category> parts;
    private final Plate plate;
    private final Inks inks;
    private final double unit;
    private final double[] starts;

    private StackedPicture(List<Category> parts, Plate plate, Inks inks) {
        this.parts = parts;
        this.plate = plate;
        this.inks = inks;
        double sum = parts.stream().mapToDouble(Category::value).sum();
        unit = plate.width() / (sum > 0 ? sum : 1);
        starts = new double[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).value() * unit;
        }
    }

    static ChartArtist.Extent draw(StackedBar bar, Plate plate, Inks inks) {
        var seen = bar.parts().stream().filter(part -> part.value() > 0).toList();
        return seen.isEmpty()
                ? BarsPicture.bars(bar.parts(), plate, inks)
                : new StackedPicture(seen, plate, inks).draw();
    }

    private ChartArtist.Extent draw() {
        var style = plate.style();
        double widest = (plate.width() - GAP * (parts.size() - 1)) / parts.size();
        var unset =
                FittedLabels.of(parts.stream().map(Category::label).toList(), FontCut.SANS, style);
        var labels = FittedLabels.fitting(unset, widest, LINES);
        var places = places(labels);
        boolean led = false;
        for (int i = 0; i < parts.size(); i++) {
            led |= isMoved(places, i);
        }
        double top = THICKNESS + (led ? LEADER : BELOW);
        double leading = Type.leading(labels.size(), style);
        double height =
                top
                        + Type.plain(labels.size(), style).ascent()
                        + labels.mostLines() * leading
                        + DESCENT;
        bar(height);
        for (int i = 0; i < parts.size(); i++) {
            if (led) {
                leader(i, places[i], places[i] + width(i, labels), top);
            }
            words(i, places[i], top, labels);
        }
        return new ChartArtist.Extent(height, labels.abbreviated());
    }

    /// A line from a part to the nearest point of its words.
    private void leader(int index, double left, double right, double top) {
        double head = within(left + INDENT, starts[index], starts[index + 1]);
        plate.rule(
                head,
                THICKNESS + 2,
                within(head, left, right),
                top,
                HAIRLINE,
                plate.style().quietColour());
    }

    private static double within(double x, double left, double right) {
        double inset = Math.min(INDENT, (right - left) / 2);
        return Math.clamp(x, left + inset, right - inset);
    }

    private boolean isMoved(double[] places, int index) {
        return Math.abs(places[index] - starts[index]) > NEAR;
    }

    /// Words begin below their part, or as near to it as their neighbours allow.
    private double[] places(FittedLabels labels) {
        var widths = new double[parts.size()];
        var places = new double[parts.size()];
        double free = 0;
        for (int i = 0; i < places.length; i++) {
            widths[i] = width(i, labels);
            places[i] = Math.max(starts[i], free);
            free = places[i] + widths[i] + GAP;
        }
        double end = plate.width();
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], end - widths[i]);
            end = places[i] - GAP;
        }
        return places;
    }

    private double width(int index, FittedLabels labels) {
        var type = Type.plain(labels.size(), plate.style());
        var part = parts.get(index);
        double width = type.width(part.valueLabel() + BarRows.share(part), plate.style());
        for (var line : labels.lines().get(index)) {
            width = Math.max(width, type.width(line, plate.style()));
        }
        return width;
    }

    private void bar(double height) {
        var values = new DefaultCategoryDataset();
        for (int i = 0; i < parts.size(); i++) {
            values.addValue(parts.get(i).value(), Integer.valueOf(i), "whole");
        }
        plate.plot(
                Plots.categories(
                        values,
                        new PlacedAxis(List.of(THICKNESS / 2), THICKNESS),
                        Plots.across(plate.width(), 0, unit),
                        new Parts(),
                        PlotOrientation.HORIZONTAL),
                height);
        for (int i = 0; i < parts.size(); i++) {
            var area = new Rectangle2D.Double(starts[i], 0, starts[i + 1] - starts[i], THICKNESS);
            inks.part(parts.get(i)).upon(area, plate);
        }
        for (int i = 1; i < parts.size(); i++) {
            seam(i);
        }
    }

    /// White between two parts, unless one is so narrow that little would be left of it.
    private void seam(int index) {
        double x = starts[index];
        if (Math.min(x - starts[index - 1], starts[index + 1] - x) > 2 * SEAM) {
            plate.rule(x, 0, x, THICKNESS, SEAM, WHITE);
        }
    }

    private void words(int index, double x, double top, FittedLabels labels) {
        var style = plate.style();
        var part = parts.get(index);
        double size = labels.size();
        var type = part.muted() ? Type.quiet(size, style) : Type.plain(size, style);
        double y = top + type.ascent();
        var lines = new ArrayList<>(labels.lines().get(index));
        for (var line : lines) {
            plate.text(line, x, y, Plate.Side.AFTER, type);
            y += type.leading(style);
        }
        plate.text(part.valueLabel(), x, y, Plate.Side.AFTER, type);
        double behind = type.width(part.valueLabel() + " ", style);
        var quiet = Type.quiet(size, style);
        plate.text(BarRows.share(part).strip(), x + behind, y, Plate.Side.AFTER, quiet);
    }

    private final class Parts extends StackedBarRenderer {
        Parts() {
            Plots.flatten(this);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return inks.part(parts.get(row)).paint();
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
