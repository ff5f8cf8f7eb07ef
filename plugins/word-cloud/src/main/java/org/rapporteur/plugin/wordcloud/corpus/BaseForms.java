package org.rapporteur.plugin.wordcloud.corpus;

import java.util.List;
import java.util.Locale;

/// What a word may be a form of. A candidate counts only where it is used in the corpus too, so
/// that `caches` goes to `cache` and `analysis` to nothing.
@FunctionalInterface
interface BaseForms {
    /// The candidates, likeliest first; empty when the word can only be a base itself.
    ///
    /// @param word in lower case
    List<String> of(String word);

    static BaseForms of(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> new ArabicBaseForms();
            case "en" -> new EnglishBaseForms();
            case "es" -> new SpanishBaseForms();
            case "fr" -> new FrenchBaseForms();
            default -> word -> List.of();
        };
    }
}
