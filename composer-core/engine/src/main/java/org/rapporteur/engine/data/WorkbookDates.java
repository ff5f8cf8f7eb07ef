package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells dates from other numbers of a workbook by their number format (ECMA-376-1, 18.8.30).
final class WorkbookDates {
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final long SECONDS_A_DAY = 86_400;

    /// The last day of the year 9999.
    private static final double LAST = 2_958_465;

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
                || (bare.contains("s") && bare.contains(":"));
    }

    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || id == 45
                || (id >= 50 && id <= 58);
    }

    /// ISO 8601: a day, a time, or both as `2017-10-27T14:30`.
    ///
    /// @param serial days since the start of the workbook's calendar
    /// @param from1904 whether that is 1904, else 1900 with a 29 February 1900 that never was
    /// @return null if there is no such day
    static @Nullable String text(double serial, boolean from1904) {
        if (!(serial >= 0 && serial <= LAST)) {
            return null;
        }
        long seconds = Math.round(serial * SECONDS_A_DAY);
        long days = Math.floorDiv(seconds, SECONDS_A_DAY);
        var time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS_A_DAY));
        if (days == 0) {
            return time.toString();
        }
        var start = LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        var day = (from1904 ? LocalDate.of(1904, 1, 1) : start).plusDays(days);
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + "T" + time;
    }
}
