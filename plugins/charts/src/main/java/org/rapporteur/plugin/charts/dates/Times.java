package org.rapporteur.plugin.charts.dates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.charts.dates.Token.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;

/// The times of dates: days, weeks, thirds, halves and quarters of months and years.
///
/// ```text
/// times = ordinals WEEK period | part period | WEEK day | WEEK number [year]
///       | [weekday] days month [year] | month [day] [year] [OR month [year]] | QUARTER | year
/// ```
final class Times {
    private static final int LEAST_YEAR = 1000;

    private final TokenReader tokens;
    private final @Nullable LocalDate near;

    /// @param near whose month and year "the end of the month" is in; null where it is not known
    Times(TokenReader tokens, @Nullable LocalDate near) {
        this.tokens = tokens;
        this.near = near;
    }

    Rough read() throws NotADate {
        if (tokens.skip(Kind.SEASON)) {
            throw new NotADate(
                    "names a season, which is another one in the other half of the world",
                    "name the months");
        }
        tokens.skip(Kind.WEEKDAY);
        if (tokens.skip(Kind.EARLY)) {
            return third(1);
        }
        if (tokens.skip(Kind.MIDDLE)) {
            return third(2);
        }
        if (tokens.skip(Kind.LATE)) {
            return third(3);
        }
        if (tokens.skip(Kind.WEEK)) {
            return weekOf();
        }
        if (tokens.skip(Kind.QUARTER)) {
            return quarter(tokens.next().value());
        }
        if (tokens.peek(Kind.MONTH_NAME)) {
            return month();
        }
        if (tokens.skip(Kind.LAST)) {
            tokens.expect(Kind.WEEK);
            return lastWeek();
        }
        return numbered();
    }

    /// Days 1 to 10, 11 to 20, and the rest; of a year four months each.
    private Rough third(int third) throws NotADate {
        tokens.skip(Kind.TO);
        tokens.skip(Kind.FROM);
        if (isYear()) {
            return Rough.months(tokens.next().value(), 4 * third - 3, 4 * third);
        }
        if (tokens.skip(Kind.YEAR)) {
            return Rough.months(here().getYear(), 4 * third - 3, 4 * third);
        }
        int first = 10 * third - 9;
        int last = third == 3 ? Rough.LAST_DAY : 10 * third;
        if (tokens.skip(Kind.MONTH) && !tokens.peek(Kind.MONTH_NAME)) {
            return Rough.days(here().getYear(), here().getMonthValue(), first, last);
        }
        return part(first, last);
    }

    private LocalDate here() throws NotADate {
        if (near == null) {
            throw new NotADate(
                    "is seen from the day of the meeting, which report.yaml does not name",
                    "add `date` to report.yaml, or write the month");
        }
        return near;
    }

    /// Some days of a month that is named, or of none.
    private Rough part(int first, int last) throws NotADate {
        int month = monthOf();
        return Rough.days(year(), month, first, last);
    }

    /// "of November", "of the month of November".
    private int monthOf() throws NotADate {
        tokens.skip(Kind.FROM);
        tokens.skip(Kind.MONTH);
        if (!tokens.peek(Kind.MONTH_NAME)) {
            throw NotADate.withoutMonth();
        }
        return tokens.next().value();
    }

    /// "week of 6 November" has seven days; "week 45" begins on a Monday.
    private Rough weekOf() throws NotADate {
        tokens.skip(Kind.FROM);
        boolean isNumber = tokens.peek(Kind.NUMBER) && !tokens.peek(1, Kind.MONTH_NAME);
        if (isNumber) {
            int week = tokens.next().value();
            var year = year();
            if (year == null || week < 1 || week > 53) {
                throw new NotADate("names no week of a year", "write 2017-W45, or its days");
            }
            return Rough.of(IsoDates.week(year, week));
        }
        return read().week();
    }

    private Rough quarter(int number) throws NotADate {
        if (number < 1 || number > 4) {
            throw NotADate.unknown();
        }
        return Rough.months(year(), 3 * number - 2, 3 * number);
    }

    /// "November", "November 3, 2017", "November or December".
    private Rough month() throws NotADate {
        int month = tokens.next().value();
        boolean isDay = (tokens.peek(Kind.NUMBER) || tokens.peek(Kind.ORDINAL)) && !isYear();
        if (isDay) {
            int first = tokens.next().value();
            int last = isDayRange() ? afterRange() : first;
            return Rough.days(year(), month, first, last);
        }
        var year = year();
        boolean isEither =
                (tokens.peek(Kind.OR) || tokens.peek(Kind.AND)) && tokens.peek(1, Kind.MONTH_NAME);
        if (!isEither) {
            return Rough.months(year, month, month);
        }
        tokens.next();
        int other = tokens.next().value();
        var ofOther = year();
        if (other < month) {
            other += 12;
            ofOther = ofOther == null ? null : ofOther - 1;
        }
        return Rough.months(year == null ? ofOther : year, month, other);
    }

    private boolean isDayRange() {
        return tokens.peek(Kind.TO)
                && (tokens.peek(1, Kind.NUMBER) || tokens.peek(1, Kind.ORDINAL))
                && !tokens.peek(2, Kind.MONTH_NAME);
    }

    private int afterRange() throws NotADate {
        tokens.next();
        return tokens.next().value();
    }

    private Rough lastWeek() throws NotADate {
        int month = monthOf();
        var year = year();
        int length = Rough.length(year, month);
        return Rough.days(year, month, length - 6, Rough.LAST_DAY);
    }

    /// What begins with a number: days, weeks, halves, quarters, a year.
    private Rough numbered() throws NotADate {
        if (isYear()) {
            int year = tokens.next().value();
            return Rough.months(year, 1, 12);
        }
        var numbers = new ArrayList<Integer>();
        do {
            numbers.add(number());
        } while (isMore());
        int first = Collections.min(numbers);
        int last = Collections.max(numbers);
        if (tokens.skip(Kind.WEEK)) {
            return part(7 * first - 6, last == 5 ? Rough.LAST_DAY : 7 * last);
        }
        if (tokens.skip(Kind.HALF)) {
            return half(first);
        }
        if (tokens.skip(Kind.QUARTER)) {
            return quarter(first);
        }
        if (!tokens.peek(Kind.MONTH_NAME)) {
            return new Rough(null, null, first, null, last);
        }
        int month = tokens.next().value();
        return Rough.days(year(), month, first, last);
    }

    private int number() throws NotADate {
        if (tokens.peek(Kind.NUMBER) || tokens.peek(Kind.ORDINAL)) {
            int number = tokens.next().value();
            if (number >= 1 && number <= 31) {
                return number;
            }
            throw new NotADate("is no day of the calendar", "correct the day");
        }
        throw NotADate.unknown();
    }

    /// "first or second", "3, 4 and 5", "3–10 November", but not "3 November – 10 December".
    private boolean isMore() {
        boolean isNumber = tokens.peek(Kind.NUMBER) || tokens.peek(Kind.ORDINAL);
        if (isNumber && !isYear()) {
            return true;
        }
        boolean isJoin = tokens.peek(Kind.OR) || tokens.peek(Kind.AND) || tokens.peek(Kind.TO);
        if (isJoin && (tokens.peek(1, Kind.NUMBER) || tokens.peek(1, Kind.ORDINAL))) {
            tokens.skip(Kind.OR);
            tokens.skip(Kind.AND);
            tokens.skip(Kind.TO);
            return true;
        }
        return false;
    }

    private Rough half(int half) throws NotADate {
        if (isYear()) {
            return Rough.months(tokens.next().value(), 6 * half - 5, 6 * half);
        }
        return half == 1 ? part(1, 15) : part(16, Rough.LAST_DAY);
    }

    private boolean isYear() {
        return tokens.number() >= LEAST_YEAR;
    }

    /// Null where none follows.
    private @Nullable Integer year() throws NotADate {
        return isYear() ? Integer.valueOf(tokens.next().value()) : null;
    }
}
