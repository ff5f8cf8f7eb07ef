package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Chart.Category;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.List;

/// Bars, or dots, over the whole width.
final class BarsPicture {
    /// Shares of the width. Charts of one report that have short labels line up.
    private static final double LEAST_LABELS = .27;

    private static final List<Double> LABELS = List.of(LEAST_LABELS, .34, .45, .6);
    private static final double LONGEST = .4;

    private static final int LINES = 3;

    private BarsPicture() {}

    static ChartArtist.Extent bars(List<Category> categories, Plate plate, Inks inks) {
        var rows = rows(categories, plate.style());
        rows.bars(plate, inks, rows.rows().height());
        return extent(rows);
    }

    static ChartArtist.Extent dots(List<Category> categories, Plate plate, Inks inks) {
        var rows = rows(categories, plate.style());
        rows.dots(plate, inks, rows.rows().height());
        return extent(rows);
    }

    private static ChartArtist.Extent extent(BarRows rows) {
        var placed = rows.rows();
        return new ChartArtist.Extent(placed.height(), placed.labels().abbreviated());
    }

    private static BarRows rows(List<Category> categories, ThemeStyle style) {
        double width = style.textWidth();
        var widths = LABELS.stream().map(share -> share * width).toList();
        var rows =
                Rows.of(
                        categories.stream().map(Category::label).toList(),
                        new Rows.Room(widths, style.textHeight(), LINES),
                        style);
        double labelEnd = Math.max(LEAST_LABELS * width, rows.width());
        double left =
                width
                        - labelEnd
                        - BarRows.LABEL_GAP
                        - BarRows.VALUE_GAP
                        - BarRows.values(categories, rows.size(), style);
        double length = Math.max(1, Math.min(LONGEST * width, left));
        return new BarRows(categories, rows, labelEnd, length / greatest(categories));
    }

    /// 1 where all are 0.
    static double greatest(List<Category> categories) {
        double greatest = categories.stream().mapToDouble(Category::value).max().orElse(0);
        return greatest > 0 ? greatest : 1;
    }
}
