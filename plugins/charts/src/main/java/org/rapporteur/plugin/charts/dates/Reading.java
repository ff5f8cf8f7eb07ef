package org.rapporteur.plugin.charts.dates;

/// What a text says of a date.
public sealed interface Reading {
    record Dated(When when) implements Reading {}

    /// It says that there is no date yet: `tbd`.
    record Undated() implements Reading {}

    /// @param why the rest of a sentence that begins with the text: "names no day"
    /// @param fix how to mend it, starting with a verb
    record Unread(String why, String fix) implements Reading {}
}
