package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.List;

/// Russian nouns and adjectives without the endings of their cases: `безопасность` and
/// `безопасностью` are one word. Nothing stronger, and no verbs.
final class RussianBaseForms implements BaseForms {
    /// Of nouns in `-ие` and `-ия`, which keep their `и`.
    private static final List<String> AFTER_I =
            List.of("иями", "иях", "иям", "ием", "ией", "ие", "ия", "ию", "ии");

    private static final List<String> OF_ADJECTIVES =
            List.of(
                    "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое",
                    "ее", "ые", "ую", "юю", "ым", "им", "ых", "их");

    private static final List<String> OF_NOUNS =
            List.of(
                    "ями", "ами", "ах", "ях", "ам", "ям", "ов", "ев", "ей", "ом", "ем", "ью", "а",
                    "я", "о", "е", "ы", "и", "у", "ю", "ь");

    private static final int SHORTEST = 4;
    private static final int SHORTEST_NOUN = 3;

    @Override
    public List<String> of(String word) {
        return List.of();
    }

    @Override
    public String stem(String word) {
        for (var ending : AFTER_I) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length() + 1);
            }
        }
        var ofAdjective = without(word, OF_ADJECTIVES, SHORTEST);
        return ofAdjective.equals(word) ? without(word, OF_NOUNS, SHORTEST_NOUN) : ofAdjective;
    }

    private static String without(String word, List<String> endings, int shortest) {
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
