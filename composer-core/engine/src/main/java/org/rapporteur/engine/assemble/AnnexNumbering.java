package org.rapporteur.engine.assemble;

import org.rapporteur.engine.wording.RomanNumerals;

/// How annexes are counted.
public enum AnnexNumbering {
    ROMAN,
    ARABIC,
    LETTER,
    NONE;

    /// The number of the annex that stands at a place, from 1; empty where annexes are not counted.
    String of(int place) {
        return switch (this) {
            case ROMAN -> RomanNumerals.of(place);
            case ARABIC -> Integer.toString(place);
            case LETTER -> letters(place);
            case NONE -> "";
        };
    }

    /// A … Z, AA, AB …
    private static String letters(int place) {
        var letters = new StringBuilder();
        for (int rest = place; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
