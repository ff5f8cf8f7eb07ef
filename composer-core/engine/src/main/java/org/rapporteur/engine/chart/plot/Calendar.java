package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Timeline;
import org.rapporteur.document.Timeline.Day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The days of a timeline from left to right, in points.
///
/// @param from the first day
/// @param unit points a day
record Calendar(List<Day> days, LocalDate from, double left, double right, double unit) {
    private static final double SMALL = 8;
    private static final double GAP = 6;
    private static final double INDENT = 2.5;
    private static final double HAIRLINE = .4;
    private static final double OUTSTANDING = .8;

    /// Share of the days that is free on both sides.
    private static final double MARGIN = .03;

    static Calendar of(Timeline chart, double left, double right) {
        var all = new ArrayList<LocalDate>();
        chart.spans().stream()
                .flatMap(span -> Stream.of(span.first(), span.last()))
                .filter(Objects::nonNull)
                .forEach(all::add);
        chart.days().stream().filter(Day::outstanding).forEach(day -> all.add(day.day()));
        var first = all.stream().min(Comparator.naturalOrder()).orElseThrow();
        var last = all.stream().max(Comparator.naturalOrder()).orElseThrow();
        long count = last.toEpochDay() - first.toEpochDay() + 1;
        long margin = Math.max(1, Math.round(count * MARGIN));
        var from = first.minusDays(margin);
        double unit = (right - left) / (count + 2 * margin);
        return new Calendar(chart.days(), from, left, right, unit);
    }

    double start(LocalDate day) {
        return left + (day.toEpochDay() - from.toEpochDay()) * unit;
    }

    double middle(LocalDate day) {
        return start(day) + unit / 2;
    }

    double end(LocalDate day) {
        return start(day) + unit;
    }

    /// Where the time up to a day begins: on the outstanding day, if that is earlier.
    double before(LocalDate day) {
        return days.stream()
                .filter(one -> one.outstanding() && one.day().isBefore(day))
                .mapToDouble(one -> middle(one.day()))
                .findFirst()
                .orElse(left);
    }

    private boolean isSeen(Day day) {
        return start(day.day()) >= left && end(day.day()) <= right;
    }

    /// Names and lines of the days that have room.
    ///
    /// @param top baseline of the names above
    /// @param bottom of the rows
    /// @return whether a name stands below
    boolean draw(Plate plate, double top, double bottom) {
        var type = Type.quiet(SMALL, plate.style());
        double free = begun(plate, top, type);
        boolean named = false;
        for (var day : days) {
            if (!isSeen(day)) {
                continue;
            }
            if (day.outstanding()) {
                outstanding(day, plate, top, bottom, type);
                named = true;
                continue;
            }
            double x = start(day.day());
            double width = type.width(day.label(), plate.style());
            if (x + INDENT >= free && x + INDENT + width <= right) {
                plate.rule(x, top - SMALL, x, bottom, HAIRLINE, plate.style().ruleColour());
                plate.text(day.label(), x + INDENT, top, Plate.Side.AFTER, type);
                free = x + INDENT + width + GAP;
            }
        }
        return named;
    }

    /// The name of the time that begins before the calendar does, where it has room before the next
    /// one.
    ///
    /// @return where the next name may begin
    private double begun(Plate plate, double top, Type type) {
        var names = days.stream().filter(day -> !day.outstanding()).toList();
        for (int i = 0; i + 1 < names.size(); i++) {
            boolean isBegun = start(names.get(i).day()) < left;
            double next = start(names.get(i + 1).day());
            double width = type.width(names.get(i).label(), plate.style());
            if (isBegun && next >= left && left + width + GAP <= Math.min(next, right)) {
                plate.text(names.get(i).label(), left, top, Plate.Side.AFTER, type);
                return left + width + GAP;
            }
        }
        return left;
    }

    private void outstanding(Day day, Plate plate, double top, double bottom, Type type) {
        var style = plate.style();
        double x = middle(day.day());
        double half = type.width(day.label(), style) / 2;
        plate.rule(x, top + 2, x, bottom + 2, OUTSTANDING, style.quietColour());
        double middle = Math.clamp(x, Math.min(left + half, right - half), right - half);
        double y = bottom + 4 + type.capHeight(style) + 1;
        plate.text(day.label(), middle, y, Plate.Side.AROUND, type.coloured(style.textColour()));
    }
}
