package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// English plurals. Nothing stronger: stemmers merge `initial` and `initiative`.
final class EnglishBaseForms implements BaseForms {
    /// Words in -s that mean something else without it.
    private static final Set<String> NO_PLURALS =
            Set.of(
                    "arms",
                    "customs",
                    "economics",
                    "ethics",
                    "goods",
                    "means",
                    "news",
                    "politics",
                    "physics",
                    "species",
                    "series",
                    "thanks");

    private static final Map<String, String> IRREGULAR =
            Map.of(
                    "children", "child",
                    "criteria", "criterion",
                    "men", "man",
                    "phenomena", "phenomenon",
                    "women", "woman");

    @Override
    public List<String> of(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return List.of(irregular);
        }
        if (!word.endsWith("s")
                || word.length() < 3
                || word.endsWith("ss")
                || word.endsWith("us")
                || NO_PLURALS.contains(word)) {
            return List.of();
        }
        var bases = new ArrayList<String>();
        if (word.endsWith("ies") && word.length() > 4) {
            bases.add(word.substring(0, word.length() - 3) + "y");
        } else if (word.endsWith("ses") && word.length() > 5) {
            bases.add(word.substring(0, word.length() - 2) + "is");
        }
        bases.add(word.substring(0, word.length() - 1));
        if (word.endsWith("es") && endsInSibilant(word.substring(0, word.length() - 2))) {
            bases.add(word.substring(0, word.length() - 2));
        }
        return bases;
    }

    private static boolean endsInSibilant(String base) {
        return List.of("s", "x", "z", "ch", "sh", "o").stream().anyMatch(base::endsWith);
    }
}
