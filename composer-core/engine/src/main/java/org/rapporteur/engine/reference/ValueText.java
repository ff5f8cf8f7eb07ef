package org.rapporteur.engine.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads values.
final class ValueText {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,40})\\.[0-9]{1,40}");
    private static final Pattern DAYS =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:/([0-9]{4}-[0-9]{2}-[0-9]{2}))?");

    private ValueText() {}

    static Value read(String text) {
        var bare = text.strip();
        if (WHOLE.matcher(bare).matches()) {
            return new Value.Whole(Long.parseLong(bare));
        }
        if (DECIMAL.matcher(bare).matches()) {
            return new Value.Decimal(new BigDecimal(bare));
        }
        var days = DAYS.matcher(bare);
        return days.matches() ? days(days, text) : new Value.Words(text);
    }

    private static Value days(Matcher days, String text) {
        try {
            var first = LocalDate.parse(days.group(1));
            return days.group(2) == null
                    ? new Value.Day(first)
                    : new Value.Period(first, LocalDate.parse(days.group(2)));
        } catch (DateTimeException e) {
            return new Value.Words(text);
        }
    }
}
