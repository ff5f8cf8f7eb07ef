package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A word in lower case with all its spellings.
final class Form {
    /// The most frequent first; then the shorter one, then the alphabet.
    static final Comparator<Form> BY_USE =
            Comparator.comparingLong(Form::count)
                    .reversed()
                    .thenComparingInt(form -> form.text.length())
                    .thenComparing(Form::text);

    private final String text;
    private final Map<String, Spelling> spellings = new TreeMap<>();
    private final Set<Language> languages = new HashSet<>();

    Form(String text) {
        this.text = text;
    }

    void add(Spelling spelling, Language language) {
        spellings.merge(spelling.text(), spelling, Spelling::with);
        languages.add(language);
    }

    String text() {
        return text;
    }

    Collection<Spelling> spellings() {
        return spellings.values();
    }

    /// Whether a text in this language uses it.
    boolean isOf(Language language) {
        return languages.contains(language);
    }

    Uses uses() {
        return Uses.together(spellings.values().stream().map(Spelling::uses).toList());
    }

    long count() {
        return spellings.values().stream().mapToLong(Spelling::count).sum();
    }

    /// In lower case; an acronym keeps its capitals where at least half of its uses have them.
    String shown() {
        var acronyms = spellings.values().stream().filter(Spelling::isAcronym).toList();
        var uses = acronyms.stream().mapToLong(Spelling::count).sum();
        return uses * 2 < count()
                ? text
                : acronyms.stream().min(Spelling.BY_USE).map(Spelling::text).orElse(text);
    }
}
