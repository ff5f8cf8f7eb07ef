package org.rapporteur.plugin.charts;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Timeline;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.charts.Items.Item;
import org.rapporteur.plugin.charts.dates.When;
import org.rapporteur.section.Labels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A timeline as a chart on a calendar; what has no date stands below it.
record ItemChart(Items items) {
    /// Rows in one figure at most.
    private static final int MOST = 45;

    /// With more months, the calendar names years.
    private static final int MONTHS = 30;

    private static final int TOLD = 12;

    List<Block> blocks() {
        var dated = items.dated();
        if (dated.isEmpty() || dated.size() > MOST) {
            if (dated.size() > MOST) {
                items.request().report(tooMany(dated.size()));
            }
            return new ItemList(items).blocks();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(
                Blocks.chart(
                        items.caption(),
                        Graphic.timeline(dated.stream().map(this::span).toList(), days(dated)),
                        alternative(dated),
                        new ItemTable(items).table(null)));
        var undated = items.undated();
        if (!undated.isEmpty()) {
            blocks.add(Blocks.note(Inlines.plain(undated(undated))));
        }
        return blocks;
    }

    private Labels labels() {
        return items.labels();
    }

    private static When when(Item item) {
        return Objects.requireNonNull(item.when());
    }

    private Timeline.Span span(Item item) {
        var when = when(item);
        return new Timeline.Span(
                items.label(item), new DayWords(labels()).shortly(when), when.first(), when.last());
    }

    /// The first of each month, or of each year, and the day of the meeting.
    private List<Timeline.Day> days(List<Item> dated) {
        var first = first(dated);
        var last = last(dated);
        var meeting = items.request().day();
        if (meeting.isPresent()) {
            first = first.isBefore(meeting.get()) ? first : meeting.get();
            last = last.isAfter(meeting.get()) ? last : meeting.get();
        }
        var days = new ArrayList<Timeline.Day>();
        var from = YearMonth.from(first);
        long months =
                12L * (last.getYear() - first.getYear())
                        + last.getMonthValue()
                        - first.getMonthValue();
        for (var month = from; !month.isAfter(YearMonth.from(last).plusMonths(1)); ) {
            if (months <= MONTHS) {
                days.add(new Timeline.Day(month.atDay(1), name(month, days.isEmpty()), false));
            } else if (month.getMonthValue() == 1) {
                var year = Integer.toString(month.getYear());
                days.add(new Timeline.Day(month.atDay(1), year, false));
            }
            month = month.plusMonths(1);
        }
        meeting.ifPresent(day -> days.add(new Timeline.Day(day, labels().text("meeting"), true)));
        return days;
    }

    /// "November"; "January 2018" where a year begins.
    private String name(YearMonth month, boolean first) {
        var name =
                labels().opening(
                                month.getMonth()
                                        .getDisplayName(
                                                TextStyle.FULL_STANDALONE, labels().language()));
        return first || month.getMonthValue() == 1
                ? labels().text("month", name, Integer.toString(month.getYear()))
                : name;
    }

    private static LocalDate first(List<Item> dated) {
        return dated.stream()
                .map(item -> when(item).known())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<Item> dated) {
        return dated.stream().map(item -> when(item).end()).max(LocalDate::compareTo).orElseThrow();
    }

    private String alternative(List<Item> dated) {
        var words = new DayWords(labels());
        var told =
                dated.stream()
                        .limit(TOLD)
                        .map(item ->
                                labels().text(
                                                "alternative-when",
                                                items.label(item),
                                                words.of(when(item))))
                        .collect(Collectors.joining(labels().text("alternative-semicolon")));
        return labels().text(
                        "alternative-timeline",
                        labels().text("kind-timeline"),
                        labels().nouns(items.request().data()),
                        labels().number(items.all().size()),
                        labels().dates(first(dated), last(dated)),
                        told);
    }

    private String undated(List<Item> undated) {
        return labels().text(
                        "without-date",
                        undated.stream()
                                .map(item ->
                                        item.written().isBlank()
                                                ? items.label(item)
                                                : labels().text(
                                                                "alternative-when",
                                                                items.label(item),
                                                                item.written()))
                                .collect(
                                        Collectors.joining(
                                                labels().text("alternative-semicolon"))));
    }

    private Finding tooMany(int rows) {
        return Finding.advice(
                        "too-many-groups",
                        items.request().position("as"),
                        "a timeline has room for "
                                + MOST
                                + " rows; these "
                                + rows
                                + " are shown as a list")
                .withFix("write `as: list`, or split the dataset");
    }
}
