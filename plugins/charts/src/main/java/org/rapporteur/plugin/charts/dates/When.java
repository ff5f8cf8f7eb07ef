package org.rapporteur.plugin.charts.dates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Days in which something lies.
///
/// @param first null: at any time up to the last day
/// @param last null: on the first day or at any time from it
public record When(@Nullable LocalDate first, @Nullable LocalDate last) {
    public When {
        if (first == null && last == null) {
            throw new IllegalArgumentException("neither a first nor a last day");
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    static When day(LocalDate day) {
        return new When(day, day);
    }

    static When upTo(LocalDate last) {
        return new When(null, last);
    }

    static When from(LocalDate first) {
        return new When(first, null);
    }

    /// The first day that is known of it: what it is ordered by.
    public LocalDate known() {
        var first = first();
        return first != null ? first : end();
    }

    /// The last day that is known of it.
    public LocalDate end() {
        var last = last();
        if (last != null) {
            return last;
        }
        var first = first();
        if (first == null) {
            throw new IllegalStateException("neither a first nor a last day");
        }
        return first;
    }
}
