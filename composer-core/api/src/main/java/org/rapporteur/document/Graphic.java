package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a [Chart] shows, as data: one record a kind of chart. Texts are in the report's language;
/// every scale starts at zero. Plugins make graphics with the functions here, not with the
/// constructors, which may gain parameters.
///
/// ```java
/// var one = Chart.Category.of("Civil Society", 10, "10", "40 %");
/// var bars = Graphic.bars(List.of(one));
/// ```
public sealed interface Graphic
        permits Bars, StackedBar, SmallMultiples, HeatTable, TrendLines, Timeline {
    /// Every text that the chart may print, in reading order; none is null.
    List<String> words();

    /// One horizontal bar a category, in the given order.
    static Graphic bars(List<Chart.Category> categories) {
        return new Bars(Bars.Form.BAR, categories);
    }

    /// One upright column a category, for a few categories in an order of their own.
    static Graphic columns(List<Chart.Category> categories) {
        return new Bars(Bars.Form.COLUMN, categories);
    }

    /// One dot a category on a line from zero: bars with less ink.
    static Graphic dots(List<Chart.Category> categories) {
        return new Bars(Bars.Form.DOT, categories);
    }

    /// The parts of one whole in a single bar.
    ///
    /// @param parts 1 to [StackedBar#MOST]
    static Graphic stacked(List<Chart.Category> parts) {
        return new StackedBar(parts);
    }

    /// Several sets of bars on one common scale.
    static Graphic smallMultiples(List<SmallMultiples.Panel> panels) {
        return new SmallMultiples(panels);
    }

    /// Numbers in rows and columns on a ground that is the darker the greater they are; the
    /// parameters are those of [HeatTable].
    static Graphic heat(
            List<HeatTable.Head> columns,
            List<HeatTable.Head> rows,
            List<List<HeatTable.Cell>> cells,
            HeatTable.@Nullable Total total) {
        return new HeatTable(columns, rows, cells, total);
    }

    /// Values over time: one line a series.
    static Graphic lines(List<TrendLines.Point> points, List<TrendLines.Series> series) {
        return new TrendLines(points, series);
    }

    /// What lies when, one row a span.
    static Graphic timeline(List<Timeline.Span> spans, List<Timeline.Day> days) {
        return new Timeline(spans, days);
    }
}
