package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.Comparator;
import java.util.List;

/// A word exactly as it is written: `ICTs`, `icts` and `Icts` are three spellings of one form.
record Spelling(String text, Uses uses) {
    /// The most frequent first, then the alphabet.
    static final Comparator<Spelling> BY_USE =
            Comparator.comparingLong(Spelling::count).reversed().thenComparing(Spelling::text);

    /// The same spelling in other texts, too.
    Spelling with(Spelling other) {
        return new Spelling(text, Uses.together(List.of(uses, other.uses)));
    }

    long count() {
        return uses.count();
    }

    /// Whether a capital stands behind the first letter of a word: `ICTs`, `IoT`, `ICT policy`.
    boolean isAcronym() {
        for (var i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) != ' ') {
                return true;
            }
        }
        return false;
    }
}
