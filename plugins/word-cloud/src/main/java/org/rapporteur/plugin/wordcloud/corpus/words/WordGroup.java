package org.rapporteur.plugin.wordcloud.corpus.words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The forms that are counted as one word.
public final class WordGroup {
    private final List<Form> forms;
    private final @Nullable String given;
    private final List<Language> languages;
    private final Uses uses;
    private final long count;

    /// @param forms the most frequent first
    /// @param given how it is shown; null: as its most frequent form
    /// @param languages of all texts
    /// @param most how many uses a text counts
    WordGroup(List<Form> forms, @Nullable String given, List<Language> languages, int most) {
        this.forms = forms;
        this.given = given;
        this.languages = languages;
        uses = forms.size() == 1 ? forms.getFirst().uses() : together(forms);
        count = uses.count(most);
    }

    private static Uses together(List<Form> forms) {
        return Uses.together(forms.stream().map(Form::uses).toList());
    }

    /// As it is shown.
    public String word() {
        return given == null ? free().shown() : given;
    }

    /// The most frequent form that has nothing written together with it.
    private Form free() {
        var all = forms.stream().map(Form::text).collect(Collectors.toSet());
        return forms.stream()
                .filter(form ->
                        languages.stream()
                                .flatMap(language -> language.bases().alone(form.text()).stream())
                                .noneMatch(all::contains))
                .findFirst()
                .orElse(forms.getFirst());
    }

    /// Whether it is what people mean by a word: the one that is shown, or one of its forms.
    public boolean isWritten(String word) {
        return forms.stream().anyMatch(form -> form.text().equalsIgnoreCase(word))
                || word.equals(word());
    }

    /// How often it is used, as far as a text counts.
    public long count() {
        return count;
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
        return forms.size() == 1 && forms.getFirst().shown().equals(word())
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
