package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.List;
import java.util.Map;

/// Spanish plurals: `políticas`, `países`, `opiniones`, `capaces`.
final class SpanishBaseForms implements BaseForms {
    private static final Map<String, String> ACCENTED =
            Map.of("anes", "án", "enes", "én", "eses", "és", "ines", "ín", "ones", "ón");

    @Override
    public List<String> of(String word) {
        if (!word.endsWith("s") || word.length() < 4) {
            return List.of();
        }
        var bare = word.substring(0, word.length() - 1);
        if (!word.endsWith("es") || word.length() < 5) {
            return List.of(bare);
        }
        var consonant = word.substring(0, word.length() - 2);
        if (word.endsWith("ces")) {
            return List.of(word.substring(0, word.length() - 3) + "z", bare);
        }
        var accented = ACCENTED.get(word.substring(word.length() - 4));
        return accented == null
                ? List.of(consonant, bare)
                : List.of(word.substring(0, word.length() - 4) + accented, consonant, bare);
    }
}
