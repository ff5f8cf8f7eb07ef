package org.rapporteur.plugin.charts.dates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.charts.dates.Token.Kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The grammar of dates: whole expressions made of [Times].
///
/// ```text
/// date   = limit [OR WITHIN amount]
/// limit  = BY times | BEFORE times | FROM times [TO times] | AFTER times | BETWEEN times AND times
///        | WITHIN amount [times] | IN amount | times [TO times] [FROM] | relative | ONGOING
/// ```
final class DateParser {
    private final TokenReader tokens;
    private final @Nullable LocalDate near;
    private final Times times;

    DateParser(List<Token> tokens, @Nullable LocalDate near) {
        this.tokens = new TokenReader(tokens);
        this.near = near;
        times = new Times(this.tokens, near);
    }

    Reading reading() throws NotADate {
        if (tokens.skip(Kind.UNDATED)) {
            tokens.end();
            return new Reading.Undated();
        }
        var when = limit();
        boolean either = tokens.skip(Kind.OR);
        if (tokens.skip(Kind.WITHIN)) {
            when = new When(when.known(), when.end().plusDays(amount()));
        } else if (either) {
            when = ordered(when, span());
        }
        tokens.end();
        return new Reading.Dated(when);
    }

    private When limit() throws NotADate {
        if (tokens.skip(Kind.BY)) {
            return When.upTo(span().end());
        }
        if (tokens.skip(Kind.BEFORE)) {
            boolean end = tokens.peek(Kind.LATE);
            var span = span();
            return When.upTo(end ? span.end() : span.known().minusDays(1));
        }
        if (tokens.skip(Kind.AFTER)) {
            return When.from(span().end().plusDays(1));
        }
        if (tokens.skip(Kind.BETWEEN)) {
            int start = tokens.place();
            var first = times.read();
            if (tokens.hasPassed(Kind.AND, start)) {
                return first.near(near);
            }
            tokens.expect(Kind.AND);
            return joined(first, times.read());
        }
        if (tokens.skip(Kind.WITHIN)) {
            return within();
        }
        if (tokens.skip(Kind.FROM)) {
            int start = tokens.place();
            var first = times.read();
            if (tokens.hasPassed(Kind.TO, start)) {
                return first.near(near);
            }
            return isTo() ? joined(first, times.read()) : When.from(first.near(near).known());
        }
        return relative();
    }

    private boolean isTo() {
        return tokens.skip(Kind.TO) || tokens.skip(Kind.BY);
    }

    private When within() throws NotADate {
        int days = amount();
        if (tokens.skip(Kind.AFTER) || !tokens.isAtEnd()) {
            var start = span();
            return new When(start.known(), start.end().plusDays(days));
        }
        return new When(day(), day().plusDays(days));
    }

    private When relative() throws NotADate {
        if (tokens.skip(Kind.TODAY)) {
            return When.day(day());
        }
        if (tokens.skip(Kind.TOMORROW)) {
            return When.day(day().plusDays(1));
        }
        if (tokens.skip(Kind.ONGOING)) {
            return When.from(day());
        }
        if (tokens.skip(Kind.IN) && tokens.isAmount()) {
            return When.day(day().plusDays(amount()));
        }
        if (tokens.skip(Kind.NEXT)) {
            return unit(1);
        }
        if (tokens.skip(Kind.THIS)) {
            return unit(0);
        }
        if (tokens.isOnly(Kind.WEEKDAY)) {
            var weekday = DayOfWeek.of(tokens.next().value());
            return When.day(day().with(TemporalAdjusters.next(weekday)));
        }
        return span();
    }

    /// The week, month or year of the meeting, or the one behind it.
    private When unit(int ahead) throws NotADate {
        if (tokens.skip(Kind.WEEK)) {
            var monday =
                    day().plusWeeks(ahead).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new When(monday, monday.plusDays(6));
        }
        if (tokens.skip(Kind.MONTH)) {
            var first = day().withDayOfMonth(1).plusMonths(ahead);
            return new When(first, first.plusMonths(1).minusDays(1));
        }
        tokens.expect(Kind.YEAR);
        var first = day().withDayOfYear(1).plusYears(ahead);
        return new When(first, first.plusYears(1).minusDays(1));
    }

    /// Times, or those from one to another one; "3 November onwards" is open.
    private When span() throws NotADate {
        var first = times.read();
        if (isTo()) {
            return joined(first, times.read());
        }
        var when = first.near(near);
        return tokens.skip(Kind.FROM) ? When.from(when.known()) : when;
    }

    /// What one of two times lacks it has from the other one.
    private When joined(Rough first, Rough last) throws NotADate {
        Integer year = first.year();
        Integer month = first.month();
        if (last.month() == null && last.year() == null && month != null) {
            var start = first.near(near);
            return ordered(start, last.in(start.known().getYear(), month).near(near));
        }
        var end = last.in(year, month).near(near);
        boolean fromYearBefore = month != null && month > end.end().getMonthValue();
        int of = end.end().getYear() - (year == null && fromYearBefore ? 1 : 0);
        var start = first.in(of, end.known().getMonthValue()).near(near);
        return ordered(start, end);
    }

    private static When ordered(When first, When last) throws NotADate {
        if (last.end().isBefore(first.known())) {
            throw new NotADate("ends before it begins", "exchange the two days");
        }
        return new When(first.known(), last.end());
    }

    /// In days: "two weeks". What follows it, such as "of that date", adds nothing.
    private int amount() throws NotADate {
        int number = tokens.peek(Kind.NUMBER) ? tokens.next().value() : 1;
        if (tokens.skip(Kind.DAY)) {
            return number;
        }
        if (tokens.skip(Kind.WEEK)) {
            return 7 * number;
        }
        tokens.expect(Kind.MONTH);
        return 30 * number;
    }

    private LocalDate day() throws NotADate {
        if (near == null) {
            throw new NotADate(
                    "counts from the day of the meeting, which report.yaml does not name",
                    "add `date` to report.yaml, or write the day");
        }
        return near;
    }
}
