package org.rapporteur.plugin.charts;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.TrendLines.Point;
import org.rapporteur.document.TrendLines.Series;
import org.rapporteur.document.TrendLines.Value;
import org.rapporteur.plugin.charts.History.Meeting;

import java.util.ArrayList;
import java.util.List;

/// A trend as lines. Meetings stand as far apart as their days, where these are known.
record TrendChart(History history) {
    Block chart() {
        return Blocks.chart(
                history.caption(),
                Graphic.lines(points(), series()),
                new TrendWords(history).alternative(),
                new TrendTable(history).table(null));
    }

    private List<Point> points() {
        var points = new ArrayList<Point>();
        boolean dated = isDated();
        for (var meeting : history.meetings()) {
            points.add(new Point(meeting.name(), dated ? day(meeting) : points.size()));
        }
        return points;
    }

    private boolean isDated() {
        double before = Double.NEGATIVE_INFINITY;
        for (var meeting : history.meetings()) {
            if (meeting.day() == null || day(meeting) <= before) {
                return false;
            }
            before = day(meeting);
        }
        return true;
    }

    private static double day(Meeting meeting) {
        var day = meeting.day();
        return day == null ? 0 : day.toEpochDay();
    }

    private List<Series> series() {
        var series = new ArrayList<Series>();
        boolean only = history.columns().size() == 1;
        for (int i = 0; i < history.columns().size(); i++) {
            var values = new ArrayList<Value>();
            for (var meeting : history.meetings()) {
                var value = meeting.values().get(i);
                values.add(
                        value == null
                                ? Value.NONE
                                : new Value(value.doubleValue(), history.number(value)));
            }
            var column = history.columns().get(i);
            series.add(new Series(only ? "" : history.name(i), "trend/" + column.name(), values));
        }
        return series;
    }
}
