package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.evidence.BoundFigure;

import java.util.List;
import java.util.Locale;

/// The figures that somebody asks for.
final class Matching {
    private Matching() {}

    /// Those that are printed as the text, or have its value; else those whose words, reference or
    /// source hold it, whatever its case.
    static List<BoundFigure> of(List<BoundFigure> figures, @Nullable String text) {
        if (text == null) {
            return figures;
        }
        var same =
                figures.stream()
                        .filter(one -> one.text().equals(text) || one.value().equals(text))
                        .toList();
        return same.isEmpty()
                ? figures.stream().filter(one -> holds(one, lower(text))).toList()
                : same;
    }

    private static boolean holds(BoundFigure figure, String text) {
        return lower(figure.text()).contains(text)
                || lower("$" + figure.expression()).contains(text)
                || lower(figure.source()).contains(text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
