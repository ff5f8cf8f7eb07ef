package org.rapporteur.engine.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What a reference stands for, before it is written in the report's language.
public sealed interface Value {
    /// A number of things, or any whole number.
    record Whole(long number) implements Value {}

    record Decimal(BigDecimal number) implements Value {}

    record Percent(long percent) implements Value {}

    record Day(LocalDate day) implements Value {}

    /// Both days belong to it.
    record Period(LocalDate first, LocalDate last) implements Value {}

    record Words(String text) implements Value {}

    /// The value that a text of report.yaml means: a plain number, an ISO date, two of them with
    /// `/` between, else the text itself.
    static Value of(String text) {
        return ValueText.read(text);
    }

    /// As it stands in files: `25`, `2017-10-27`.
    default String plain() {
        return switch (this) {
            case Whole(long number) -> Long.toString(number);
            case Decimal(BigDecimal number) -> number.toPlainString();
            case Percent(long percent) -> Long.toString(percent);
            case Day(LocalDate day) -> day.toString();
            case Period(LocalDate first, LocalDate last) -> first + "/" + last;
            case Words(String text) -> text;
        };
    }
}
