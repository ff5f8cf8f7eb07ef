package org.rapporteur.plugin.wordcloud;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// The order of words in a language's dictionaries.
public final class Alphabet {
    private Alphabet() {}

    /// The order of a language; Unicode's general order for a language that ICU does not know,
    /// which would fall back to the machine's. Only equal words compare as equal.
    public static Comparator<String> of(Locale language) {
        var known =
                Arrays.stream(Collator.getAvailableULocales())
                        .anyMatch(locale -> locale.getLanguage().equals(language.getLanguage()));
        var collator = Collator.getInstance(known ? ULocale.forLocale(language) : ULocale.ROOT);
        Comparator<String> dictionary = collator::compare;
        return dictionary.thenComparing(Comparator.naturalOrder());
    }
}
