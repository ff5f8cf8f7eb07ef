package org.rapporteur.plugin.charts.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days in figures: `15.09.2017` is the 15th of September; `09/15/2017` can be no other day, but
/// `12/10/2017` can be two.
final class NumberDates {
    private static final Pattern DOTS =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:h]\\d{2}.*");

    private NumberDates() {}

    static Optional<When> read(String text) throws NotADate {
        var dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashed(slashes.group(1), slashes.group(2), slashes.group(3));
        }
        if (TIME.matcher(text).matches()) {
            throw new NotADate("is a time of day", "write the day: a timeline shows days");
        }
        return Optional.empty();
    }

    private static Optional<When> slashed(String one, String other, String year) throws NotADate {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(other);
        if (first > 12 || first == second) {
            return day(year, other, one);
        }
        if (second > 12) {
            return day(year, one, other);
        }
        throw new NotADate(
                "can be two days",
                "write " + iso(year, second, first) + " or " + iso(year, first, second));
    }

    private static String iso(String year, int month, int day) {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }

    private static Optional<When> day(String year, String month, String day) throws NotADate {
        try {
            return Optional.of(
                    When.day(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day))));
        } catch (DateTimeException e) {
            throw new NotADate("is no day of the calendar", "correct the day");
        }
    }
}
