package org.rapporteur.engine.wording;

/// Numbers as the Romans wrote them.
public final class RomanNumerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private RomanNumerals() {}

    /// @param number 1 to 3999
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("no Roman numeral for " + number);
        }
        var numeral = new StringBuilder();
        int rest = number;
        for (int place = 0; place < VALUES.length; place++) {
            while (rest >= VALUES[place]) {
                numeral.append(SIGNS[place]);
                rest -= VALUES[place];
            }
        }
        return numeral.toString();
    }
}
