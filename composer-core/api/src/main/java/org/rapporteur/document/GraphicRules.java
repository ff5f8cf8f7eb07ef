package org.rapporteur.document;

import java.util.List;
import java.util.stream.Stream;

/// What all [Graphic]s ask of their contents.
final class GraphicRules {
    private GraphicRules() {}

    /// A list that holds something.
    ///
    /// @throws IllegalArgumentException if it is empty
    static <T> List<T> filled(List<T> given, String what) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException(
                    "a chart without " + what + ": compose nothing, or a note, instead");
        }
        return List.copyOf(given);
    }

    static void atMost(int most, int count, String what, String instead) {
        if (count > most) {
            throw new IllegalArgumentException(
                    count
                            + " "
                            + what
                            + " are more than a reader tells apart: show at most "
                            + most
                            + ", or "
                            + instead);
        }
    }

    static void checkValue(double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a chart shows finite values from 0, not " + value);
        }
    }

    static Stream<String> words(List<Chart.Category> categories) {
        return categories.stream()
                .flatMap(each -> Stream.of(each.label(), each.valueLabel(), each.shareLabel()));
    }
}
