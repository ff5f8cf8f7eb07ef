package org.rapporteur.engine.reference;

import org.rapporteur.section.Labels;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;

/// Writes values in the report's language.
record ValuePrinter(Labels labels) {
    String text(Value value) {
        return switch (value) {
            case Value.Whole(long number) -> labels.number(number);
            case Value.Decimal(BigDecimal number) -> decimal(number);
            case Value.Percent(long percent) -> labels.percent(percent);
            case Value.Day(LocalDate day) -> labels.date(day);
            case Value.Period(LocalDate first, LocalDate last) -> labels.dates(first, last);
            case Value.Words(String text) -> text;
        };
    }

    private String decimal(BigDecimal number) {
        var plain = number.toPlainString();
        int point = plain.indexOf('.');
        if (point < 0 || number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return plain;
        }
        var whole = labels.number(number.longValue());
        boolean minus = number.signum() < 0 && number.longValue() == 0;
        var symbols = DecimalFormatSymbols.getInstance(labels.language());
        return (minus ? "-" : "")
                + whole
                + symbols.getDecimalSeparator()
                + plain.substring(point + 1);
    }
}
