package org.rapporteur.plugin.wordcloud;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// The order of words in a language's dictionaries.
public final class Alphabet {
    private Alphabet() {}

    /// The order of a language. Accents and case count only where nothing else differs; only equal
    /// words compare as equal.
    public static Comparator<String> of(Locale language) {
        var letters = Collator.getInstance(language);
        letters.setStrength(Collator.PRIMARY);
        var accents = Collator.getInstance(language);
        accents.setStrength(Collator.TERTIARY);
        Comparator<String> order = letters::compare;
        return order.thenComparing(accents::compare).thenComparing(Comparator.naturalOrder());
    }
}
