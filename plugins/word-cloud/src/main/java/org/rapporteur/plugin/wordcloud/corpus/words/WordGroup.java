package org.rapporteur.plugin.wordcloud.corpus.words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The forms that are counted as one word.
public final class WordGroup {
    private final List<Form> forms;
    private final String shown;
    private final Uses uses;
    private final int most;

    /// @param forms the most frequent first
    /// @param shown null: the most frequent form
    /// @param bases of all languages
    /// @param most how many uses a text counts
    WordGroup(List<Form> forms, @Nullable String shown, List<BaseForms> bases, int most) {
        this.forms = forms;
        this.shown = shown == null ? free(forms, bases).shown() : shown;
        uses = Uses.together(forms.stream().map(Form::uses).toList());
        this.most = most;
    }

    /// The most frequent form that has nothing written together with it.
    private static Form free(List<Form> forms, List<BaseForms> bases) {
        var all = forms.stream().map(Form::text).collect(Collectors.toSet());
        return forms.stream()
                .filter(form ->
                        bases.stream()
                                .flatMap(language -> language.alone(form.text()).stream())
                                .noneMatch(all::contains))
                .findFirst()
                .orElse(forms.getFirst());
    }

    /// As it is shown.
    public String word() {
        return shown;
    }

    /// Whether it is what people mean by a word: the one that is shown, or one of its forms.
    public boolean isWritten(String word) {
        return word.equals(shown)
                || forms.stream().anyMatch(form -> form.text().equalsIgnoreCase(word));
    }

    /// How often it is used, as far as a text counts.
    public long count() {
        return uses.count(most);
    }

    /// How often it is used, every time.
    public long uses() {
        return uses.count();
    }

    /// In how many texts it is used.
    public int texts() {
        return uses.texts();
    }

    /// `policies 30, policy 7`; empty when there is one only, which is shown.
    public String forms() {
        return forms.size() == 1 && forms.getFirst().shown().equals(shown)
                ? ""
                : forms.stream()
                        .map(form -> form.shown() + " " + form.count())
                        .collect(Collectors.joining(", "));
    }

    /// All its spellings, as they are in the texts.
    public List<String> spellings() {
        var spellings = new ArrayList<String>();
        forms.forEach(form -> form.spellings().forEach(one -> spellings.add(one.text())));
        return spellings;
    }
}
