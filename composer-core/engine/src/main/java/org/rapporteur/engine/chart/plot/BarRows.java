package org.rapporteur.engine.chart.plot;

import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Categories in rows: label, bar or dot, value and share. Lengths are points.
///
/// @param labelEnd right edge of the column of labels
/// @param unit points from 0 to 1
record BarRows(List<Category> categories, Rows rows, double labelEnd, double unit) {
    /// Between a label and its bar.
    static final double LABEL_GAP = 2.8 * Rows.MM;

    /// Between a bar and its value.
    static final double VALUE_GAP = 1.6 * Rows.MM;

    private static final double DOT = 2.7;
    private static final double TRACK = .5;

    double barStart() {
        return labelEnd + LABEL_GAP;
    }

    /// The widest value with its share.
    static double values(List<Category> categories, double size, ThemeStyle style) {
        return categories.stream()
                .mapToDouble(each ->
                        Type.plain(size, style).width(each.valueLabel() + share(each), style))
                .max()
                .orElse(0);
    }

    /// " (40 %)", or nothing.
    static String share(Category category) {
        return category.shareLabel().isEmpty() ? "" : " (" + category.shareLabel() + ")";
    }

    void bars(Plate plate, Inks inks, double height) {
        var places = new PlacedAxis(rows.middles(), rows.thickness());
        plate.plot(
                Plots.categories(
                        values(),
                        places,
                        Plots.across(plate.width(), barStart(), unit),
                        new PlainBars(place -> inks.usual(categories.get(place)).paint()),
                        PlotOrientation.HORIZONTAL),
                height);
        for (int i = 0; i < categories.size(); i++) {
            inks.usual(categories.get(i)).upon(bar(i), plate);
        }
        words(plate, 0);
    }

    private Rectangle2D bar(int index) {
        return new Rectangle2D.Double(
                barStart(),
                rows.middles().get(index) - rows.thickness() / 2,
                categories.get(index).value() * unit,
                rows.thickness());
    }

    void dots(Plate plate, Inks inks, double height) {
        for (int i = 0; i < categories.size(); i++) {
            double y = rows.middles().get(i);
            double end = barStart() + categories.get(i).value() * unit;
            plate.rule(barStart(), y, end, y, TRACK, plate.style().quietColour());
        }
        plate.plot(
                Plots.categories(
                        values(),
                        new PlacedAxis(rows.middles(), rows.thickness()),
                        Plots.across(plate.width(), barStart(), unit),
                        new PlainDots(
                                Math.min(DOT, rows.pitch() * .3),
                                place -> dot(categories.get(place), inks)),
                        PlotOrientation.HORIZONTAL),
                height);
        words(plate, DOT);
    }

    private static Fill dot(Category category, Inks inks) {
        return category.value() == 0 ? inks.muted() : inks.usual(category);
    }

    private DefaultCategoryDataset values() {
        var values = new DefaultCategoryDataset();
        for (int i = 0; i < categories.size(); i++) {
            values.addValue(categories.get(i).value(), "value", Integer.valueOf(i));
        }
        return values;
    }

    /// @param beyond how far a mark reaches over its value
    private void words(Plate plate, double beyond) {
        var style = plate.style();
        double size = rows.size();
        for (int i = 0; i < categories.size(); i++) {
            var category = categories.get(i);
            boolean quiet = category.muted() || category.value() == 0;
            var type = quiet ? Type.quiet(size, style) : Type.plain(size, style);
            double y = rows.middles().get(i);
            plate.lines(rows.labels().lines().get(i), labelEnd, y, Plate.Side.BEFORE, type);
            double x = barStart() + category.value() * unit + VALUE_GAP + beyond;
            plate.lines(List.of(category.valueLabel()), x, y, Plate.Side.AFTER, type);
            double behind = type.width(category.valueLabel() + " ", style);
            plate.lines(
                    List.of(share(category).strip()),
                    x + behind,
                    y,
                    Plate.Side.AFTER,
                    Type.quiet(size, style));
        }
    }
}
