package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.List;
import java.util.Locale;

/// What a word may be a form of. A candidate counts only where it is used in the corpus too, so
/// that `caches` goes to `cache` and `analysis` to nothing.
public interface BaseForms {
    /// The candidates, likeliest first; empty when the word can only be a base itself.
    ///
    /// @param word in lower case
    List<String> of(String word);

    /// What all forms of a word have in common, used or not; the word itself in most languages.
    default String stem(String word) {
        return word;
    }

    /// The candidates that lack something written together with the word, an "and" for instance.
    default List<String> alone(String word) {
        return List.of();
    }

    static BaseForms of(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> new ArabicBaseForms();
            case "en" -> new EnglishBaseForms();
            case "es" -> new SpanishBaseForms();
            case "fr" -> new FrenchBaseForms();
            case "ru" -> new RussianBaseForms();
            default -> word -> List.of();
        };
    }
}
