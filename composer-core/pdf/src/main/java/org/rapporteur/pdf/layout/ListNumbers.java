package org.rapporteur.pdf.layout;

import org.rapporteur.document.OrderedList;
import org.rapporteur.pdf.layout.Trait.Numbering.Kind;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Labels of ordered lists: 1., a., iv.
final class ListNumbers {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private ListNumbers() {}

    static List<String> texts(OrderedList list) {
        var stop = list.register() ? "" : ".";
        return IntStream.range(list.start(), list.start() + list.items().size())
                .mapToObj(number -> text(number, list.numbering()) + stop)
                .toList();
    }

    static String text(int number, OrderedList.Numbering numbering) {
        return switch (numbering) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> upper(letters(number));
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> upper(roman(number));
        };
    }

    static Kind pdfNumbering(OrderedList.Numbering numbering) {
        return switch (numbering) {
            case DECIMAL -> Kind.DECIMAL;
            case LOWER_LETTER -> Kind.LOWER_ALPHA;
            case UPPER_LETTER -> Kind.UPPER_ALPHA;
            case LOWER_ROMAN -> Kind.LOWER_ROMAN;
            case UPPER_ROMAN -> Kind.UPPER_ROMAN;
        };
    }

    /// a … z, aa, ab …; digits for numbers below 1.
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String upper(String ascii) {
        return ascii.toUpperCase(Locale.ROOT);
    }
}
