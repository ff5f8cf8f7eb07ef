package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What lies when: one row a span, on a calendar.
///
/// ```java
/// var meeting = java.time.LocalDate.of(2017, 10, 11);
/// var draft = Timeline.Span.of("First draft", "by 3 November", null, meeting.plusDays(23));
/// var day = Timeline.Day.of(meeting, "meeting").asOutstanding();
/// var whole = Graphic.timeline(List.of(draft), List.of(day));
/// ```
///
/// @param days that the calendar names, such as the first of each month; those that have no room
///   are left out
public record Timeline(List<Span> spans, List<Day> days) implements Graphic {
    /// Something that takes some days.
    ///
    /// @param dates when it is, in words of the report's language
    /// @param first null: at any time up to the last day
    /// @param last null: on the first day or at any time from it
    public record Span(
            String label, String dates, @Nullable LocalDate first, @Nullable LocalDate last) {
        public Span {
            if (first == null && last == null) {
                throw new IllegalArgumentException("a span has a first or a last day");
            }
            if (first != null && last != null && last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }

        /// @param first null: at any time up to the last day
        /// @param last null: on the first day or at any time from it
        public static Span of(
                String label, String dates, @Nullable LocalDate first, @Nullable LocalDate last) {
            return new Span(label, dates, first, last);
        }
    }

    /// A day of the calendar.
    ///
    /// @param outstanding true for the day that all others are seen from: the meeting's
    public record Day(LocalDate day, String label, boolean outstanding) {
        public static Day of(LocalDate day, String label) {
            return new Day(day, label, false);
        }

        /// The same, as the day that all others are seen from.
        public Day asOutstanding() {
            return new Day(day, label, true);
        }
    }

    public Timeline {
        spans = GraphicRules.filled(spans, "spans");
        days = List.copyOf(days);
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<String>();
        days.forEach(day -> words.add(day.label()));
        spans.forEach(span -> {
            words.add(span.label());
            words.add(span.dates());
        });
        return words;
    }
}
