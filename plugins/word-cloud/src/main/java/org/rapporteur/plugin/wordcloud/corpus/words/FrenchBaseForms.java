package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.List;
import java.util.Set;

/// French plurals: `données`, `réseaux`, `nationaux`, `enjeux`.
final class FrenchBaseForms implements BaseForms {
    /// Words that mean something else without their last letter.
    private static final Set<String> NO_PLURALS =
            Set.of("cours", "fils", "fois", "moins", "mois", "pays", "sens", "temps", "vers");

    @Override
    public List<String> of(String word) {
        var plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        if (!plural || NO_PLURALS.contains(word)) {
            return List.of();
        }
        var bare = word.substring(0, word.length() - 1);
        return word.endsWith("aux")
                ? List.of(bare.substring(0, bare.length() - 1) + "l", bare)
                : List.of(bare);
    }
}
