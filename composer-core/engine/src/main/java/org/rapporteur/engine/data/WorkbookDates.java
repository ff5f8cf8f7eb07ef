package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells dates from other numbers of a workbook by their number format (ECMA-376-1, 18.8.30).
final class WorkbookDates {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final LocalDate FIRST_DAY = LocalDate.of(1904, 1, 2);

    private WorkbookDates() {}

    static boolean isDate(@Nullable Integer formatId, @Nullable String format) {
        if (formatId != null && isBuiltIn(formatId)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        var lower = format.toLowerCase(Locale.ROOT);
        if (ELAPSED.matcher(lower).find()) {
            return false;
        }
        var bare = LITERAL.matcher(lower).replaceAll("");
        return bare.contains("y")
                || bare.contains("d")
                || bare.contains("h")
                || bare.contains("mmm")
                || bare.contains("s") && bare.contains(":");
    }

    private static boolean isBuiltIn(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id == 45 || id >= 50 && id <= 58;
    }

    /// ISO 8601: a day where the time is midnight, a time where the day is the calendar's first.
    static String text(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        var whole = moment.plusNanos(500_000_000).withNano(0);
        return whole.toLocalDate().isBefore(FIRST_DAY) && whole.getYear() <= 1900
                ? DateTimeFormatter.ISO_LOCAL_TIME.format(whole.toLocalTime())
                : whole.toString();
    }
}
