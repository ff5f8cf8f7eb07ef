package org.rapporteur.plugin.charts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Row;
import org.rapporteur.document.Caption;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.charts.dates.FuzzyDates;
import org.rapporteur.plugin.charts.dates.Reading;
import org.rapporteur.plugin.charts.dates.When;
import org.rapporteur.section.Labels;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rows of a timeline by date; those without a date come last.
record Items(List<Item> all, String date, List<String> shown, SectionRequest request) {
    private static final int REPORTED = 10;

    /// One row.
    ///
    /// @param written the date as it stands in the file
    /// @param when null where there is none, or none that can be read
    record Item(Row row, String written, @Nullable When when) {}

    /// @param date column of the dates
    /// @param shown columns to show
    static Items of(String date, List<String> shown, SectionRequest request) {
        var dates = new FuzzyDates(request.labels().language(), request.day().orElse(null));
        var items = new ArrayList<Item>();
        int unread = 0;
        for (var row : request.data().rows()) {
            var written = row.text(date);
            When when = null;
            switch (dates.read(written)) {
                case Reading.Dated(var read) -> when = read;
                case Reading.Undated _ -> {}
                case Reading.Unread reading -> {
                    if (++unread <= REPORTED) {
                        request.report(finding(row, date, reading));
                    }
                }
            }
            items.add(new Item(row, written, when));
        }
        if (unread > REPORTED) {
            request.report(more(unread - REPORTED, request));
        }
        items.sort(Comparator.comparing(Items::order, Comparator.nullsLast(byDay())));
        return new Items(List.copyOf(items), date, shown, request);
    }

    private static @Nullable When order(Item item) {
        return item.when();
    }

    private static Comparator<When> byDay() {
        return Comparator.comparing(When::known).thenComparing(When::end);
    }

    private static Finding finding(Row row, String date, Reading.Unread reading) {
        var written = row.text(date);
        return Finding.warning(
                        "unclear-date", row.position(date), "`" + written + "` " + reading.why())
                .quoting(written)
                .withFix(reading.fix());
    }

    private static Finding more(int count, SectionRequest request) {
        return Finding.warning(
                        "unclear-date",
                        request.position(),
                        count
                                + " more "
                                + (count == 1 ? "date" : "dates")
                                + " of "
                                + request.data().source()
                                + " cannot be read")
                .withFix("write days like 2017-11-03");
    }

    Labels labels() {
        return request.labels();
    }

    List<Item> dated() {
        return all.stream().filter(item -> item.when() != null).toList();
    }

    List<Item> undated() {
        return all.stream().filter(item -> item.when() == null).toList();
    }

    /// What an item is.
    String label(Item item) {
        return shown.isEmpty() ? "" : text(item, shown.getFirst());
    }

    /// What stands beside it; empty for nothing.
    String beside(Item item) {
        var words =
                shown.stream()
                        .skip(1)
                        .map(column -> text(item, column))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return String.join(labels().text("alternative-comma"), words);
    }

    private String text(Item item, String column) {
        var stored = item.row().text(column);
        return request.data()
                .column(column)
                .map(one ->
                        one.isNotApplicable(stored) ? "" : one.label(stored, labels().language()))
                .orElse(stored);
    }

    /// "Next steps, N = 5, as of 27 October 2017".
    Caption caption() {
        var noun = labels().opening(labels().nouns(request.data()));
        var number = labels().number(all.size());
        return Caption.of(
                request.data()
                        .asOf()
                        .map(day ->
                                request.caption(
                                        "caption-of-as-of", noun, number, labels().date(day)))
                        .orElseGet(() -> request.caption("caption-of", noun, number)));
    }
}
