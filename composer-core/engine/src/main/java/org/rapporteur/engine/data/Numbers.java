package org.rapporteur.engine.data;

import java.math.BigDecimal;

/// Numbers as text.
final class Numbers {
    private static final int MOST_DIGITS = 100;

    private Numbers() {}

    /// `1.50` → `1.5`, `1e3` → `1000`; what would need very many digits, and what is no number,
    /// stays as it is.
    static String shortest(String number) {
        try {
            var value = new BigDecimal(number);
            if (value.signum() == 0) {
                return "0";
            }
            if (Math.abs((long) value.scale()) > MOST_DIGITS) {
                return number;
            }
            return value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
