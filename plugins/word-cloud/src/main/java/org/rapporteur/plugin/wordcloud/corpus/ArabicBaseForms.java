package org.rapporteur.plugin.wordcloud.corpus;

import java.util.ArrayList;
import java.util.List;

/// Arabic words without what is written together with them: conjunction, preposition, article.
/// Plurals change inside the word and are not grouped.
final class ArabicBaseForms implements BaseForms {
    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;

    @Override
    public List<String> of(String word) {
        var bases = new ArrayList<String>();
        if (word.startsWith("و") || word.startsWith("ف")) {
            add(word.substring(1), bases);
        }
        for (var preposition : List.of("بال", "كال")) {
            if (word.startsWith(preposition)) {
                add(word.substring(1), bases);
                add(word.substring(3), bases);
            }
        }
        if (word.startsWith("لل")) {
            add(ARTICLE + word.substring(2), bases);
            add(word.substring(2), bases);
        }
        if (word.startsWith(ARTICLE)) {
            add(word.substring(2), bases);
        }
        return bases;
    }

    private static void add(String base, List<String> bases) {
        if (base.length() >= SHORTEST) {
            bases.add(base);
        }
    }
}
