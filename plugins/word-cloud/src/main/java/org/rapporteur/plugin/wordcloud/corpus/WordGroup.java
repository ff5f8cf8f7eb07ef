package org.rapporteur.plugin.wordcloud.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// The forms of one word.
final class WordGroup {
    private final List<Form> forms = new ArrayList<>();

    void add(Form form) {
        forms.add(form);
    }

    CountedWord counted() {
        forms.sort(Form.BY_USE);
        var texts = new BitSet();
        forms.forEach(form -> texts.or(form.texts()));
        return new CountedWord(
                forms.getFirst().shown(),
                forms.stream().mapToLong(Form::count).sum(),
                texts.cardinality(),
                forms.size() == 1 ? "" : listed());
    }

    private String listed() {
        return forms.stream()
                .map(form -> form.shown() + " " + form.count())
                .collect(Collectors.joining(", "));
    }
}
