package org.rapporteur.plugin.charts.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days, months, weeks, quarters, years and intervals as ISO 8601 writes them; `..` or nothing is
/// an open end (ISO 8601-2, EDTF).
final class IsoDates {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?w(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PERIOD = Pattern.compile("p(\\d{1,4}[ymwd]){1,4}");

    private IsoDates() {}

    /// @param text in small letters
    /// @return empty where the text is not of this kind
    static Optional<When> read(String text) throws NotADate {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return one(text);
        }
        var left = text.substring(0, slash).strip();
        var right = text.substring(slash + 1).strip();
        var first = one(left);
        if (first.isPresent() && PERIOD.matcher(right).matches()) {
            return Optional.of(ordered(first.get().known(), plus(first.get().end(), right)));
        }
        var last = one(right);
        if (first.isPresent() && isOpen(right)) {
            return Optional.of(When.from(first.get().known()));
        }
        if (isOpen(left) && last.isPresent()) {
            return Optional.of(When.upTo(last.get().end()));
        }
        return first.isPresent() && last.isPresent()
                ? Optional.of(ordered(first.get().known(), last.get().end()))
                : Optional.empty();
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static When ordered(LocalDate first, LocalDate last) throws NotADate {
        if (last.isBefore(first)) {
            throw new NotADate("ends before it begins", "exchange the two days");
        }
        return new When(first, last);
    }

    private static LocalDate plus(LocalDate day, String period) throws NotADate {
        try {
            return day.plus(Period.parse(period));
        } catch (DateTimeParseException | ArithmeticException e) {
            throw NotADate.unknown();
        }
    }

    private static Optional<When> one(String text) throws NotADate {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(When.day(LocalDate.parse(text)));
            }
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return Optional.of(new When(month.atDay(1), month.atEndOfMonth()));
            }
            var week = WEEK.matcher(text);
            if (week.matches()) {
                return Optional.of(
                        week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2))));
            }
            var quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                int first = 3 * Integer.parseInt(quarter.group(2)) - 2;
                int year = Integer.parseInt(quarter.group(1));
                return Optional.of(
                        new When(
                                LocalDate.of(year, first, 1),
                                YearMonth.of(year, first + 2).atEndOfMonth()));
            }
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return Optional.of(new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
        } catch (DateTimeException e) {
            throw new NotADate("is no day of the calendar", "correct the day");
        }
        return Optional.empty();
    }

    /// From Monday to Sunday.
    static When week(int year, int week) {
        var monday =
                LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new When(monday, monday.plusDays(6));
    }
}
