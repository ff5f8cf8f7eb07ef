package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that are not counted: the language's own and the report's, with their plural forms.
public final class StopWords {
    /// The languages that have a list here.
    public static final List<String> KNOWN = List.of("ar", "en", "es", "fr", "ru", "zh");

    /// Shorter words are no base of another: `dos` is no form of `do`.
    private static final int SHORTEST_BASE = 3;

    private final Set<String> own;
    private final Set<String> words;
    private final BaseForms forms;

    private StopWords(Set<String> own, Set<String> words, BaseForms forms) {
        this.own = own;
        this.words = words;
        this.forms = forms;
    }

    /// The stop words of a language and of a report.
    ///
    /// @param more the report's own
    public static StopWords of(Locale language, BaseForms forms, Collection<String> more) {
        var own = ofLanguage(language);
        var words = new HashSet<>(own);
        more.forEach(word -> words.add(Language.folded(word, language)));
        return new StopWords(own, words, forms);
    }

    /// The list of a language alone; empty if there is none.
    public static Set<String> ofLanguage(Locale language) {
        return Set.copyOf(WordFile.ofPlugin("stop-words/" + language.getLanguage() + ".txt"));
    }

    /// Whether the language has no list here.
    public boolean isWithoutList() {
        return own.isEmpty();
    }

    /// Whether a word is not counted.
    ///
    /// @param word in lower case
    public boolean contains(String word) {
        return words.contains(word)
                || forms.of(word).stream()
                        .anyMatch(base -> base.length() >= SHORTEST_BASE && words.contains(base));
    }
}
