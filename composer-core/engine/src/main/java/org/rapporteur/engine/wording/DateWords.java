package org.rapporteur.engine.wording;

import org.rapporteur.section.Labels;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and periods in the way of a language: the long form of the JDK's CLDR data. A period says
/// once what its two days share.
///
/// @param labels `first-day` for the first of a month; `date-end` instead of an abbreviated word at
///   the end; `days` and `dates` for what stands between the days of a period
record DateWords(Labels labels) {
    /// Day, and day with month, each with the Chinese character that belongs to it.
    private static final Pattern DAY = Pattern.compile("d+日?");

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(d+日?.*?M+月?|M+月?.*?d+日?)", Pattern.DOTALL);

    private static final Pattern ABBREVIATION = Pattern.compile("[ \\u00a0\\u202f]'г'\\.");

    String of(LocalDate day) {
        return written(day, pattern());
    }

    String of(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return of(first);
        }
        if (first.getYear() != last.getYear()) {
            return labels.text("dates", of(first), of(last));
        }
        boolean sameMonth = first.getMonthValue() == last.getMonthValue();
        var shared = (sameMonth ? DAY : DAY_AND_MONTH).matcher(pattern());
        return shared.find()
                ? of(first, last, shared, sameMonth ? "days" : "dates")
                : labels.text("dates", of(first), of(last));
    }

    private String of(LocalDate first, LocalDate last, Matcher own, String label) {
        var pattern = pattern();
        return written(last, pattern.substring(0, own.start()))
                + labels.text(label, written(first, own.group()), written(last, own.group()))
                + written(last, pattern.substring(own.end()));
    }

    /// `d MMMM y`, `y年M月d日`.
    private String pattern() {
        var pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, labels.language());
        return labels.has("date-end")
                ? ABBREVIATION
                        .matcher(pattern)
                        .replaceAll(Matcher.quoteReplacement(quoted(labels.text("date-end"))))
                : pattern;
    }

    private String written(LocalDate day, String pattern) {
        if (pattern.isEmpty()) {
            return "";
        }
        boolean first = day.getDayOfMonth() == 1 && labels.has("first-day");
        var special =
                first
                        ? DAY.matcher(pattern)
                                .replaceFirst(
                                        Matcher.quoteReplacement(quoted(labels.text("first-day"))))
                        : pattern;
        return DateTimeFormatter.ofPattern(special).localizedBy(labels.language()).format(day);
    }

    private static String quoted(String words) {
        return "'" + words + "'";
    }
}
