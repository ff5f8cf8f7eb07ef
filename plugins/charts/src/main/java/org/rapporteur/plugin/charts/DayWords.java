package org.rapporteur.plugin.charts;

import org.rapporteur.plugin.charts.dates.When;
import org.rapporteur.section.Labels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Dates in words of the report's language.
record DayWords(Labels labels) {
    /// "3–10 November 2017", "by 30 November 2017", "from 3 November 2017".
    String of(When when) {
        var first = when.first();
        var last = when.last();
        if (first == null) {
            return labels.text("until", labels.date(when.end()));
        }
        if (last == null) {
            return labels.text("from", labels.date(first));
        }
        return labels.dates(first, last);
    }

    /// The same where room is short: "3 – 10 Nov 2017".
    String shortly(When when) {
        var first = when.first();
        var last = when.last();
        if (first == null) {
            return labels.text("until", medium(when.end()));
        }
        if (last == null) {
            return labels.text("from", medium(first));
        }
        if (first.equals(last)) {
            return medium(first);
        }
        var end = medium(last);
        boolean sameMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
        var lastDay = labels.number(last.getDayOfMonth());
        return sameMonth && end.startsWith(lastDay)
                ? labels.number(first.getDayOfMonth()) + "–" + end
                : medium(first) + " – " + end;
    }

    private String medium(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(labels.language())
                .format(day);
    }
}
