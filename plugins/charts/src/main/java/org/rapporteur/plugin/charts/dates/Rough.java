package org.rapporteur.plugin.charts.dates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Days of a year or a month that may not be named: "3 November", "the 30th". What is missing is
/// taken from the day that the text is read on: a month is the next one, or not long past; a day is
/// as near as can be.
///
/// @param month null where only days are named
/// @param lastMonth not before the first one; null with it
record Rough(
        @Nullable Integer year,
        @Nullable Integer month,
        int firstDay,
        @Nullable Integer lastMonth,
        int lastDay) {
    static final int LAST_DAY = 31;

    /// So many months back, a day without a year may be; else it is the next one.
    private static final int PAST = 3;

    /// Years from one 29 February to the next, at most.
    private static final int LEAP = 8;

    /// Seen as the year of days without one, until their year is known: one of 365 days.
    private static final int USUAL_YEAR = 2001;

    static Rough day(@Nullable Integer year, @Nullable Integer month, int day) {
        return days(year, month, day, day);
    }

    static Rough days(@Nullable Integer year, @Nullable Integer month, int first, int last) {
        return new Rough(year, month, first, month, last);
    }

    static Rough months(@Nullable Integer year, int first, int last) {
        return new Rough(year, first, 1, last, LAST_DAY);
    }

    static Rough of(When days) {
        var first = days.known();
        var last = days.end();
        int months = 12 * (last.getYear() - first.getYear()) + last.getMonthValue();
        return new Rough(
                first.getYear(),
                first.getMonthValue(),
                first.getDayOfMonth(),
                months,
                last.getDayOfMonth());
    }

    /// Days of a month.
    static int length(@Nullable Integer year, int month) {
        return YearMonth.of(year == null ? USUAL_YEAR : year, month).lengthOfMonth();
    }

    /// Seven days, from the first day on.
    Rough week() throws NotADate {
        if (month == null) {
            throw NotADate.withoutMonth();
        }
        int last = firstDay + 6;
        int length = length(year, month);
        return last > length
                ? new Rough(year, month, firstDay, month + 1, last - length)
                : new Rough(year, month, firstDay, month, last);
    }

    Rough in(@Nullable Integer otherYear, @Nullable Integer otherMonth) {
        return new Rough(
                year == null ? otherYear : year,
                month == null ? otherMonth : month,
                firstDay,
                lastMonth == null ? otherMonth : lastMonth,
                lastDay);
    }

    /// @param near null where nothing is known
    When near(@Nullable LocalDate near) throws NotADate {
        if (year != null && month != null) {
            return in(YearMonth.of(year, month));
        }
        if (near == null) {
            throw new NotADate(
                    month == null ? "names no month" : "names no year",
                    "add it, or `date` to report.yaml");
        }
        var here = YearMonth.from(near);
        return month == null
                ? nearest(near, here.minusMonths(1), here, here.plusMonths(1))
                : next(near.minusMonths(PAST), month);
    }

    /// The first days that begin on a day or after it.
    private When next(LocalDate earliest, int ofMonth) throws NotADate {
        for (int ahead = 0; ahead <= LEAP; ahead++) {
            var one = YearMonth.of(earliest.getYear() + ahead, ofMonth);
            if (firstDay <= one.lengthOfMonth() && !one.atDay(firstDay).isBefore(earliest)) {
                return in(one);
            }
        }
        throw new NotADate("is no day of the calendar", "correct the day");
    }

    /// Of days that are equally near, the later ones.
    private When nearest(LocalDate near, YearMonth... months) throws NotADate {
        When nearest = null;
        long least = Long.MAX_VALUE;
        for (var one : months) {
            if (firstDay <= one.lengthOfMonth()) {
                var when = in(one);
                long away = Math.abs(ChronoUnit.DAYS.between(near, when.known()));
                if (away <= least) {
                    least = away;
                    nearest = when;
                }
            }
        }
        if (nearest == null) {
            throw new NotADate("is no day of the calendar", "correct the day");
        }
        return nearest;
    }

    private When in(YearMonth first) throws NotADate {
        if (firstDay < 1 || firstDay > first.lengthOfMonth()) {
            throw new NotADate("is no day of the calendar", "correct the day");
        }
        var last = lastMonth == null || month == null ? first : first.plusMonths(lastMonth - month);
        if (lastDay != LAST_DAY && lastDay > last.lengthOfMonth()) {
            throw new NotADate("is no day of the calendar", "correct the day");
        }
        var from = first.atDay(firstDay);
        var to = last.atDay(Math.min(lastDay, last.lengthOfMonth()));
        if (to.isBefore(from)) {
            throw new NotADate("ends before it begins", "exchange the two days");
        }
        return new When(from, to);
    }
}
