package org.rapporteur.document;

import java.util.ArrayList;
import java.util.List;

/// Values over time: one line a series, labelled at its ends. Two points make a slope.
///
/// ```java
/// var years = List.of(TrendLines.Point.of("2016", 0), TrendLines.Point.of("2017", 1));
/// var counts = List.of(TrendLines.Value.of(17, "17"), TrendLines.Value.of(25, "25"));
/// var rise = Graphic.lines(years, List.of(TrendLines.Series.of("Contributions", "", counts)));
/// ```
///
/// @param points at least two, their positions rising
public record TrendLines(List<Point> points, List<Series> series) implements Graphic {
    /// Lines in one figure at most.
    public static final int MOST = 6;

    /// A point in time.
    ///
    /// @param position on any scale, such as days: distances on paper are as those of positions
    public record Point(String label, double position) {
        public static Point of(String label, double position) {
            return new Point(label, position);
        }
    }

    /// The values of one thing at all points.
    ///
    /// @param label empty where there is one series only
    /// @param group series of one group have one colour in all figures of a report; may be empty
    public record Series(String label, String group, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }

        public static Series of(String label, String group, List<Value> values) {
            return new Series(label, group, values);
        }
    }

    /// A value of a series.
    ///
    /// @param value not negative; [Double#NaN] where there is none, which interrupts the line
    /// @param label the value in words of the report's language; empty where there is none
    public record Value(double value, String label) {
        /// Where there is no value.
        public static final Value NONE = new Value(Double.NaN, "");

        public Value {
            if (!Double.isNaN(value)) {
                GraphicRules.checkValue(value);
            }
        }

        public static Value of(double value, String label) {
            return new Value(value, label);
        }

        public boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    public TrendLines {
        points = List.copyOf(points);
        series = GraphicRules.filled(series, "series");
        GraphicRules.atMost(MOST, series.size(), "lines", "use several figures");
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line has at least two points");
        }
        for (int i = 1; i < points.size(); i++) {
            if (!(points.get(i).position() > points.get(i - 1).position())) {
                throw new IllegalArgumentException("the points of a line follow each other");
            }
        }
        for (var one : series) {
            if (one.values().size() != points.size()) {
                throw new IllegalArgumentException("a series has one value a point");
            }
            if (one.values().stream().noneMatch(Value::isKnown)) {
                throw new IllegalArgumentException("a series has at least one value");
            }
        }
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<String>();
        points.forEach(point -> words.add(point.label()));
        for (var one : series) {
            words.add(one.label());
            one.values().forEach(value -> words.add(value.label()));
        }
        return words;
    }
}
