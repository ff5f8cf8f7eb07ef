package org.rapporteur.plugin.charts.dates;

/// Stops the reading of a text that is no date.
final class NotADate extends Exception {
    static final String EXAMPLES =
            "write a day (2017-11-03), days (2017-11-03/2017-11-10), a month (2017-11), or `tbd`"
                    + " for none";

    private final String why;
    private final String fix;

    NotADate(String why, String fix) {
        super(why, null, false, false);
        this.why = why;
        this.fix = fix;
    }

    static NotADate unknown() {
        return new NotADate("cannot be read as a date", EXAMPLES);
    }

    static NotADate withoutMonth() {
        return new NotADate("names no month", "add the month");
    }

    Reading.Unread reading() {
        return new Reading.Unread(why, fix);
    }
}
