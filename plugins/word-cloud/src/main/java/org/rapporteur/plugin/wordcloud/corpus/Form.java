package org.rapporteur.plugin.wordcloud.corpus;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final List<Spelling> spellings = new ArrayList<>();
    private final BitSet texts = new BitSet();

    Form(String text) {
        this.text = text;
    }

    void add(Spelling spelling) {
        spellings.add(spelling);
    }

    void seenIn(int textNumber) {
        texts.set(textNumber);
    }

    String text() {
        return text;
    }

    /// The numbers of the texts that use it.
    BitSet texts() {
        return texts;
    }

    long count() {
        return spellings.stream().mapToLong(Spelling::count).sum();
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
