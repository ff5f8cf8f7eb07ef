package org.rapporteur.plugin.charts.dates;

/// A word of a date.
///
/// @param value a number, or which month or weekday; else 0
record Token(Kind kind, int value) {
    enum Kind {
        /// Digits, or a number in words: a day, a year, an amount.
        NUMBER,
        ORDINAL,
        LAST,
        MONTH_NAME,
        WEEKDAY,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        HALF,
        /// The first third of what follows.
        EARLY,
        MIDDLE,
        LATE,
        OR,
        AND,
        TO,
        BETWEEN,
        FROM,
        AFTER,
        BY,
        BEFORE,
        WITHIN,
        IN,
        NEXT,
        THIS,
        TODAY,
        TOMORROW,
        ONGOING,
        UNDATED,
        SEASON,
        /// Says nothing: "the", "of".
        FILLER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
