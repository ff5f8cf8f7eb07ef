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

    private static final List<String> LATIN = List.of("abcdefghijklmnopqrstuvwxyz".split(""));

    private ListNumbers() {}

    static List<String> texts(OrderedList list, Job job) {
        var label =
                switch (list.numbering()) {
                    case LOWER_LETTER, UPPER_LETTER -> job.document.labels().letter();
                    case DECIMAL, LOWER_ROMAN, UPPER_ROMAN -> job.document.labels().item();
                };
        var frame = list.register() ? "{0}" : label;
        return IntStream.range(list.start(), list.start() + list.items().size())
                .mapToObj(number -> job.numbered(frame, text(number, list.numbering(), job)))
                .toList();
    }

    private static String text(int number, OrderedList.Numbering numbering, Job job) {
        var own = job.document.labels().letters();
        return switch (numbering) {
            case DECIMAL -> job.number(number);
            case LOWER_LETTER, UPPER_LETTER -> {
                if (number < 1) {
                    yield job.number(number);
                }
                var letters = own.isEmpty() ? letters(number, LATIN) : letters(number, own);
                yield numbering == OrderedList.Numbering.UPPER_LETTER ? upper(letters) : letters;
            }
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

    /// a … z, aa, ab ….
    private static String letters(int number, List<String> alphabet) {
        var letters = new StringBuilder();
        int count = alphabet.size();
        for (int rest = number; rest > 0; rest = (rest - 1) / count) {
            letters.insert(0, alphabet.get((rest - 1) % count));
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
