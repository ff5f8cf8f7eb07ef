package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.charts.History.Meeting;
import org.rapporteur.plugin.charts.dates.FuzzyDates;
import org.rapporteur.plugin.charts.dates.Reading;
import org.rapporteur.section.SectionRequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads earlier meetings, and counts this one. A row of the history that is this meeting's own has
/// to say what is counted.
final class HistoryReader {
    private static final List<String> NAMES = List.of("meeting", "year", "number", "date");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final TrendOptions options;
    private final SectionRequest request;
    private final List<String> columns;
    private final FuzzyDates dates;

    /// Column that names the meetings; empty for none.
    private final String at;

    HistoryReader(TrendOptions options, SectionRequest request) {
        this.options = options;
        this.request = request;
        columns = options.column().stream().distinct().toList();
        dates = new FuzzyDates(request.labels().language(), null);
        var named = options.at();
        at =
                named != null
                        ? named
                        : NAMES.stream()
                                .filter(name -> request.data().has(name) && !columns.contains(name))
                                .findFirst()
                                .orElse("");
    }

    History read() {
        var meetings = new ArrayList<Meeting>();
        boolean isThere = false;
        for (var row : request.data().rows()) {
            var meeting = meeting(row);
            boolean isThisOne = isThisOne(meeting);
            isThere |= isThisOne;
            meetings.add(isThisOne ? compared(row, meeting) : meeting);
        }
        if (meetings.stream().allMatch(meeting -> meeting.day() != null)) {
            meetings.sort(Comparator.comparing(HistoryReader::day));
        }
        var counted = counted();
        if (!isThere && !counted.isEmpty()) {
            meetings.add(counted);
        }
        return new History(
                List.copyOf(meetings),
                columns.stream().map(this::column).toList(),
                at.isEmpty()
                        ? request.labels().text("column-meeting")
                        : request.labels().title(column(at)),
                request);
    }

    private static LocalDate day(Meeting meeting) {
        return Objects.requireNonNull(meeting.day());
    }

    private Column column(String name) {
        return request.data().column(name).orElseGet(() -> Column.text(name));
    }

    private Meeting meeting(Row row) {
        var day = day(row);
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var column : columns) {
            values.add(value(row, column));
        }
        return new Meeting(name(row, day), day, values, false);
    }

    private String name(Row row, @Nullable LocalDate day) {
        if (at.isEmpty()) {
            return request.labels().number(row.number());
        }
        return at.equals("date") && day != null && row.text(at).length() > 7
                ? request.labels().date(day)
                : row.text(at);
    }

    private @Nullable LocalDate day(Row row) {
        for (var name : List.of("date", "year")) {
            var text = row.text(name);
            if (!text.isEmpty() && dates.read(text) instanceof Reading.Dated(var when)) {
                return when.known();
            }
        }
        return null;
    }

    private @Nullable BigDecimal value(Row row, String column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        request.report(
                Finding.error(
                                "history-value",
                                row.position(column),
                                "`" + text + "` is no number from 0")
                        .quoting(text)
                        .withFix("write plain digits, such as 25, or leave the cell empty"));
        return null;
    }

    /// This meeting; empty where no dataset has the name of a column.
    private Meeting counted() {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var column : columns) {
            values.add(count(column));
        }
        var day = request.day();
        return new Meeting(
                now(),
                namesYears() ? day.map(one -> one.withDayOfYear(1)).orElse(null) : day.orElse(null),
                values,
                true);
    }

    private @Nullable BigDecimal count(String column) {
        return request.dataset(column).map(data -> BigDecimal.valueOf(data.count())).orElse(null);
    }

    private String now() {
        var given = options.now();
        if (given != null) {
            return given;
        }
        var labels = request.labels();
        var day = request.day();
        if (day.isPresent() && namesYears()) {
            return Integer.toString(day.get().getYear());
        }
        return day.isPresent() && at.equals("date")
                ? labels.date(day.get())
                : labels.text("this-meeting");
    }

    private boolean namesYears() {
        for (var row : request.data().rows()) {
            if (!YEAR.matcher(row.text(at)).matches()) {
                return false;
            }
        }
        return !at.isEmpty();
    }

    private boolean isThisOne(Meeting meeting) {
        if (meeting.name().equals(now())) {
            return true;
        }
        var day = request.day();
        return day.isPresent() && day.get().equals(meeting.day());
    }

    /// What the history does not tell of this meeting is counted.
    private Meeting compared(Row row, Meeting meeting) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < columns.size(); i++) {
            var told = meeting.values().get(i);
            var counted = count(columns.get(i));
            if (told != null && counted != null && told.compareTo(counted) != 0) {
                request.report(mismatch(row, columns.get(i), told, counted));
            }
            values.add(told == null ? counted : told);
        }
        return new Meeting(meeting.name(), meeting.day(), values, true);
    }

    private static Finding mismatch(Row row, String column, BigDecimal told, BigDecimal counted) {
        return Finding.error(
                        "history-mismatch",
                        row.position(column),
                        "the history says "
                                + told.toPlainString()
                                + " of this meeting, "
                                + column
                                + " has "
                                + counted.toPlainString()
                                + " rows")
                .quoting(row.text(column))
                .withFix(
                        "correct the history, or take this meeting out of it: it is counted from "
                                + column);
    }
}
