package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A word in lower case with all its spellings.
final class Form {
    /// The most frequent first; then the shorter one, then the alphabet.
    static final Comparator<Form> BY_USE =
            Comparator.comparingLong(Form::count)
                    .reversed()
                    .thenComparingInt(form -> form.text.length())
                    .thenComparing(Form::text);

    private final String text;
    private final List<Spelling> spellings = new ArrayList<>(1);

    /// A bit for each language.
    private int languages;

    Form(String text) {
        this.text = text;
    }

    /// @param language its number
    void add(Spelling spelling, int language) {
        languages |= 1 << language;
        for (var i = 0; i < spellings.size(); i++) {
            if (spellings.get(i).text().equals(spelling.text())) {
                spellings.set(i, spellings.get(i).with(spelling));
                return;
            }
        }
        spellings.add(spelling);
    }

    String text() {
        return text;
    }

    List<Spelling> spellings() {
        return spellings;
    }

    /// Whether a text in this language uses it.
    ///
    /// @param language its number
    boolean isOf(int language) {
        return (languages >> language & 1) != 0;
    }

    Uses uses() {
        return spellings.size() == 1
                ? spellings.getFirst().uses()
                : Uses.together(spellings.stream().map(Spelling::uses).toList());
    }

    long count() {
        return uses().count();
    }

    /// In lower case; an acronym keeps its capitals where at least half of its uses have them.
    String shown() {
        var acronyms = spellings.stream().filter(Spelling::isAcronym).toList();
        var uses = acronyms.stream().mapToLong(Spelling::count).sum();
        return uses * 2 < count()
                ? text
                : acronyms.stream().min(Spelling.BY_USE).map(Spelling::text).orElse(text);
    }
}
