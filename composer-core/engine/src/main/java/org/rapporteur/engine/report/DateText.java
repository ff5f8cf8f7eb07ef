package org.rapporteur.engine.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Days as they are written: `2017-10-11`, or `2017-10-11/2017-10-13`.
sealed interface DateText {
    Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    record Understood(Days days) implements DateText {}

    /// In the right form, but no day of the calendar, or the last before the first.
    record Impossible(String why) implements DateText {}

    record OtherForm() implements DateText {}

    static DateText day(String text) {
        if (!FORM.matcher(text).matches()) {
            return new OtherForm();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        try {
            var date = LocalDate.of(year, month, day);
            return new Understood(new Days(date, date));
        } catch (DateTimeException e) {
            return new Impossible("`" + text + "` is no day of the calendar");
        }
    }

    static DateText dayOrDays(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return day(text);
        }
        var first = day(text.substring(0, slash).strip());
        var last = day(text.substring(slash + 1).strip());
        if (first instanceof Understood(Days from) && last instanceof Understood(Days to)) {
            return to.first().isBefore(from.first())
                    ? new Impossible("`" + text + "` ends before it begins")
                    : new Understood(new Days(from.first(), to.first()));
        }
        if (first instanceof OtherForm || last instanceof OtherForm) {
            return new OtherForm();
        }
        return first instanceof Impossible ? first : last;
    }
}
