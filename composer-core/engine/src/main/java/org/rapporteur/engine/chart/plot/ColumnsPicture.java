package org.rapporteur.engine.chart.plot;

import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.FontCut;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Upright columns on a line at zero: value and share above, label below. Lengths are points.
final class ColumnsPicture {
    private static final double HIGHEST = 42 * Rows.MM;
    private static final double USUAL_SLOT = 68;
    private static final double WIDEST_SLOT = 150;
    private static final double WIDER = 8;
    private static final double WIDEST_COLUMN = 30;
    private static final double COLUMN = .56;
    private static final double GAP = 6;
    private static final double ABOVE = 4;
    private static final double BELOW = 5;
    private static final double BASE = .5;
    private static final int LINES = 4;

    private final List<Category> categories;
    private final Plate plate;
    private final ThemeStyle style;
    private final Inks inks;
    private final double slot;
    private final FittedLabels labels;

    ColumnsPicture(List<Category> categories, Plate plate, Inks inks) {
        this.categories = categories;
        this.plate = plate;
        this.style = plate.style();
        this.inks = inks;
        var texts = categories.stream().map(Category::label).toList();
        var unset = FittedLabels.of(texts, FontCut.SANS, style);
        slot = slot(unset, plate.width() / categories.size());
        labels = FittedLabels.fitting(unset, slot - GAP, LINES);
    }

    /// The usual width; where labels need more, as much as they need and the page has.
    private static double slot(FittedLabels.Unset labels, double room) {
        double widest = Math.min(WIDEST_SLOT, room);
        double slot = Math.min(USUAL_SLOT, widest);
        while (slot < widest
                && !FittedLabels.at(Type.USUAL, labels, slot - GAP, LINES).areWhole()) {
            slot = Math.min(widest, slot + WIDER);
        }
        return slot;
    }

    ChartArtist.Extent draw() {
        boolean oneLine = BarRows.values(categories, labels.size(), style) <= slot - GAP;
        double leading = Type.leading(labels.size(), style);
        double top = Type.plain(labels.size(), style).ascent() + (oneLine ? 0 : leading);
        double zero = top + ABOVE + HIGHEST;
        double unit = HIGHEST / BarsPicture.greatest(categories);
        double height = zero + BELOW + labels.mostLines() * leading;
        columns(zero, unit, height);
        plate.rule(0, zero, slot * categories.size(), zero, BASE, style.quietColour());
        for (int i = 0; i < categories.size(); i++) {
            words(i, zero, unit, oneLine);
        }
        return new ChartArtist.Extent(height, labels.abbreviated());
    }

    private double middle(int index) {
        return slot * (index + .5);
    }

    private void columns(double zero, double unit, double height) {
        double thickness = Math.min(WIDEST_COLUMN, slot * COLUMN);
        var values = new DefaultCategoryDataset();
        var middles = new ArrayList<Double>();
        for (int i = 0; i < categories.size(); i++) {
            values.addValue(categories.get(i).value(), "value", Integer.valueOf(i));
            middles.add(middle(i));
        }
        plate.plot(
                Plots.categories(
                        values,
                        new PlacedAxis(middles, thickness),
                        Plots.up(height, zero, unit),
                        new PlainBars(place -> inks.usual(categories.get(place)).paint()),
                        PlotOrientation.VERTICAL),
                height);
        for (int i = 0; i < categories.size(); i++) {
            double length = categories.get(i).value() * unit;
            var column =
                    new Rectangle2D.Double(
                            middle(i) - thickness / 2, zero - length, thickness, length);
            inks.usual(categories.get(i)).upon(column, plate);
        }
    }

    private void words(int index, double zero, double unit, boolean oneLine) {
        var category = categories.get(index);
        boolean quiet = category.muted() || category.value() == 0;
        double size = labels.size();
        var type = quiet ? Type.quiet(size, style) : Type.plain(size, style);
        double first = zero + BELOW + type.capHeight(style);
        var lines = labels.lines().get(index);
        for (int i = 0; i < lines.size(); i++) {
            double y = first + i * type.leading(style);
            plate.text(lines.get(i), middle(index), y, Plate.Side.AROUND, type);
        }
        value(category, index, zero - category.value() * unit - ABOVE, type, oneLine);
    }

    /// @param baseline of the lower line
    private void value(Category category, int index, double baseline, Type type, boolean oneLine) {
        var share = BarRows.share(category);
        double x = middle(index);
        if (!oneLine) {
            double above = share.isEmpty() ? 0 : type.leading(style);
            plate.text(category.valueLabel(), x, baseline - above, Plate.Side.AROUND, type);
            var below = Type.quiet(fitting(category.shareLabel()), style);
            plate.text(category.shareLabel(), x, baseline, Plate.Side.AROUND, below);
            return;
        }
        var quiet = Type.quiet(type.size(), style);
        double left = x - type.width(category.valueLabel() + share, style) / 2;
        double behind = type.width(category.valueLabel() + " ", style);
        plate.text(category.valueLabel(), left, baseline, Plate.Side.AFTER, type);
        plate.text(share.strip(), left + behind, baseline, Plate.Side.AFTER, quiet);
    }

    private double fitting(String words) {
        double width = style.width(words, FontCut.SANS, 1);
        return Math.min(labels.size(), Math.max(Type.LEAST, (slot - 2) / Math.max(.1, width)));
    }
}
