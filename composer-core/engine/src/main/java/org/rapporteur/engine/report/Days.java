package org.rapporteur.engine.report;

import java.time.LocalDate;

/// The days of a meeting.
///
/// @param last not before the first; the same for a meeting of one day
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
