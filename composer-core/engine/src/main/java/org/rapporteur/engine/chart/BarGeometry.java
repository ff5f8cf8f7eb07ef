package org.rapporteur.engine.chart;

import org.rapporteur.document.Chart;
import org.rapporteur.document.FontCut;
import org.rapporteur.section.Style;

import java.util.ArrayList;
import java.util.List;

/// Where the bars of a chart and their words stand, in points.
///
/// @param rows one a category, downwards
/// @param labelEnd right edge of the labels
/// @param barStart left edge of the bars
/// @param barLength of the greatest value
record BarGeometry(
        List<Row> rows,
        double labelEnd,
        double barStart,
        double barLength,
        double barHeight,
        double size,
        double height) {

    private static final double MM = 72 / 25.4;
    private static final double BAR = 3.6 * MM;
    private static final double GAP = 2.1 * MM;
    private static final double SIZE = 9;
    private static final double LEAST_SIZE = 7;
    private static final double LEADING = 1.15;

    private static final double ROUNDING = 1e-6;

    /// Space between a label and its bar.
    private static final double LABEL_GAP = 2.8 * MM;

    /// Space between a bar and its value.
    static final double VALUE_GAP = 1.6 * MM;

    /// Share of the width for labels, and for the longest bar: charts of one report that have short
    /// labels line up.
    private static final double LEAST_LABELS = 0.27;

    private static final double MOST_LABELS = 0.45;
    private static final double LONGEST_BAR = 0.4;

    /// A category's place.
    ///
    /// @param middle of its bar, from the top
    record Row(LabelLines label, double middle) {}

    BarGeometry {
        rows = List.copyOf(rows);
    }

    static BarGeometry of(List<Chart.Category> categories, Style style) {
        var roomy = measured(categories, style, BAR + GAP, 2);
        var narrow = Math.min(BAR + GAP, (style.textHeight() - ROUNDING) / categories.size());
        return roomy.height() <= style.textHeight()
                ? roomy
                : measured(categories, style, Math.max(narrow, LEAST_SIZE * LEADING), 1);
    }

    /// @param pitch from bar to bar
    /// @param lines of a label
    private static BarGeometry measured(
            List<Chart.Category> categories, Style style, double pitch, int lines) {
        var size = Math.max(LEAST_SIZE, Math.min(SIZE, pitch / LEADING));
        var room = new LabelLines.Room(MOST_LABELS * style.textWidth(), lines, size, LEAST_SIZE);
        var labels =
                categories.stream()
                        .map(category ->
                                LabelLines.fitted(
                                        category.label(),
                                        room,
                                        text -> style.width(text, FontCut.SANS, 1)))
                        .toList();
        var labelEnd =
                labels.stream()
                        .mapToDouble(label -> width(label, style))
                        .reduce(LEAST_LABELS * style.textWidth(), Math::max);
        var barStart = labelEnd + LABEL_GAP;
        var values =
                categories.stream()
                        .mapToDouble(category -> valueWidth(category, style, size))
                        .max()
                        .orElse(0);
        var left = style.textWidth() - barStart - VALUE_GAP - values;
        var rows = rows(labels, pitch);
        return new BarGeometry(
                rows.rows(),
                labelEnd,
                barStart,
                Math.max(0, Math.min(LONGEST_BAR * style.textWidth(), left)),
                pitch * BAR / (BAR + GAP),
                size,
                rows.height());
    }

    private record Rows(List<Row> rows, double height) {}

    /// Bars stand at even distances, but for labels of two lines, which take the room they need.
    private static Rows rows(List<LabelLines> labels, double pitch) {
        var rows = new ArrayList<Row>();
        double top = 0;
        for (var label : labels) {
            var lines = label.lines().size();
            var needed = lines == 1 ? pitch : lines * label.size() * LEADING + GAP;
            var height = Math.max(pitch, needed);
            rows.add(new Row(label, top + height / 2));
            top += height;
        }
        return new Rows(rows, top);
    }

    private static double width(LabelLines label, Style style) {
        return label.lines().stream()
                .mapToDouble(line -> style.width(line, FontCut.SANS, label.size()))
                .max()
                .orElse(0);
    }

    static double valueWidth(Chart.Category category, Style style, double size) {
        return style.width(category.valueLabel() + share(category), FontCut.SANS, size);
    }

    /// " (40 %)", or nothing.
    static String share(Chart.Category category) {
        return category.shareLabel().isEmpty() ? "" : " (" + category.shareLabel() + ")";
    }

    /// The baseline of a line of a label.
    ///
    /// @param index of the line, from 0
    double baseline(Row row, int index, double capHeight) {
        var lines = row.label().lines().size();
        var leading = row.label().size() * LEADING;
        return row.middle() + (index - (lines - 1) / 2.0) * leading + capHeight / 2;
    }
}
