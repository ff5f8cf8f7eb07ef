package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.document.Caption;
import org.rapporteur.section.Labels;
import org.rapporteur.section.SectionRequest;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Values of several meetings, the earliest first.
///
/// @param columns what is followed
/// @param title of the column that names the meetings
record History(List<Meeting> meetings, List<Column> columns, String title, SectionRequest request) {
    /// One meeting.
    ///
    /// @param day null where the history does not tell days
    /// @param values one a column; null where there is none
    /// @param counted whether it is this meeting, counted from the data
    record Meeting(
            String name,
            @Nullable LocalDate day,
            List<@Nullable BigDecimal> values,
            boolean counted) {
        boolean isEmpty() {
            return values.stream().allMatch(Objects::isNull);
        }
    }

    /// A value with the meeting that has it.
    record Known(Meeting meeting, BigDecimal value) {}

    /// Without columns that have no value at all, and from the first meeting that has one to the
    /// last. Meetings between that have none stay: they are gaps.
    History known() {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            if (!of(i).isEmpty()) {
                kept.add(i);
            }
        }
        var known = new ArrayList<Meeting>();
        for (var meeting : withoutEmptyEnds()) {
            var values = new ArrayList<@Nullable BigDecimal>();
            kept.forEach(i -> values.add(meeting.values().get(i)));
            known.add(new Meeting(meeting.name(), meeting.day(), values, meeting.counted()));
        }
        return new History(known, kept.stream().map(columns::get).toList(), title, request);
    }

    private List<Meeting> withoutEmptyEnds() {
        int first = 0;
        int end = meetings.size();
        while (first < end && meetings.get(first).isEmpty()) {
            first++;
        }
        while (first < end && meetings.get(end - 1).isEmpty()) {
            end--;
        }
        return meetings.subList(first, end);
    }

    /// How many meetings have a value.
    long counted() {
        return meetings.stream().filter(meeting -> !meeting.isEmpty()).count();
    }

    /// The known values of a column, the earliest first.
    List<Known> of(int column) {
        var known = new ArrayList<Known>();
        for (var meeting : meetings) {
            var value = meeting.values().get(column);
            if (value != null) {
                known.add(new Known(meeting, value));
            }
        }
        return known;
    }

    Labels labels() {
        return request.labels();
    }

    String name(int column) {
        var labels = labels();
        var key = "noun-" + columns.get(column).name().replace('_', '-');
        return labels.has(key)
                ? labels.opening(labels.text(key))
                : labels.title(columns.get(column));
    }

    /// In the way of the language, with the decimals that it has.
    String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(labels().language());
        format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
        return format.format(value);
    }

    /// "Contributions, 2011 to 2017, N = 7 meetings".
    Caption caption() {
        var names = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            names.add(i == 0 ? name(i) : lowered(name(i)));
        }
        var what = labels().join(names);
        var first = meetings.getFirst().name();
        var last = meetings.getLast().name();
        var number = labels().plural("meetings", counted());
        return Caption.of(
                request.data()
                        .asOf()
                        .map(day ->
                                request.caption(
                                        "caption-trend-as-of",
                                        what,
                                        first,
                                        last,
                                        number,
                                        labels().date(day)))
                        .orElseGet(
                                () -> request.caption("caption-trend", what, first, last, number)));
    }

    private String lowered(String name) {
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord
                ? name.substring(0, 1).toLowerCase(labels().language()) + name.substring(1)
                : name;
    }
}
