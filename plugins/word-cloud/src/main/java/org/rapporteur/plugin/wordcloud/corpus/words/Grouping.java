package org.rapporteur.plugin.wordcloud.corpus.words;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.wordcloud.Alphabet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Makes words of spellings: leaves stop words out, and puts the forms of one word together. The
/// order in which spellings come does not matter.
public final class Grouping {
    private final List<Language> languages;
    private final Edits edits;
    private final UnaryOperator<String> phrases;
    private final int most;
    private final Map<String, Form> forms = new HashMap<>();

    /// @param languages all that texts are in; by the alphabet of the first, words of equal count
    ///   stand
    /// @param phrases the phrase that words are a form of; empty if they are none
    /// @param most how many uses of a word a text counts
    public Grouping(
            List<Language> languages, Edits edits, UnaryOperator<String> phrases, int most) {
        this.languages = List.copyOf(languages);
        this.edits = edits;
        this.phrases = phrases;
        this.most = most;
    }

    /// Adds a spelling.
    ///
    /// @param word as it is written
    public void add(String word, Language language, Uses uses) {
        var lower = Language.folded(word, language.locale());
        if (!language.stopWords().contains(lower)) {
            forms.computeIfAbsent(lower, Form::new).add(new Spelling(word, uses), language);
        }
    }

    /// All forms that are used, in lower case.
    public Set<String> forms() {
        return Set.copyOf(forms.keySet());
    }

    /// All words, the most frequent first, those of equal count by the alphabet.
    public List<WordGroup> words() {
        var groups = new TreeMap<String, List<Form>>();
        var shown = new HashMap<String, String>();
        for (var form : forms.values()) {
            var way = new Way(form);
            if (!way.dropped) {
                groups.computeIfAbsent(way.key, key -> new ArrayList<>()).add(form);
                if (way.shown != null) {
                    shown.put(way.key, way.shown);
                }
            }
        }
        var words = new ArrayList<WordGroup>();
        groups.forEach((key, group) -> words.add(word(group, shown.get(key))));
        words.sort(
                Comparator.comparingLong(WordGroup::count)
                        .reversed()
                        .thenComparing(
                                WordGroup::word, Alphabet.of(languages.getFirst().locale())));
        return words;
    }

    private WordGroup word(List<Form> group, @Nullable String shown) {
        group.sort(Form.BY_USE);
        var asked = group.stream().map(form -> edits.display(form.text())).toList();
        for (var display : asked) {
            if (display != null) {
                return new WordGroup(group, display, bases(), most);
            }
        }
        return new WordGroup(group, shown, bases(), most);
    }

    private List<BaseForms> bases() {
        return languages.stream().map(Language::bases).toList();
    }

    /// The way of a form to the word that it is counted as.
    private final class Way {
        private final Set<String> seen = new HashSet<>();
        private final Form form;
        private String key;
        private @Nullable String shown;
        private boolean dropped;

        Way(Form form) {
            this.form = form;
            key = form.text();
            while (seen.add(key)) {
                dropped |= edits.drops(key);
                key = next(key);
            }
            var display = edits.display(key);
            shown = display == null ? shown : display;
            key = edits.splits(key) ? key : stem(key);
        }

        /// One step on the way; the word itself where it ends.
        private String next(String word) {
            var merge = edits.merge(word);
            if (merge != null) {
                shown = merge.as();
                return merge.target();
            }
            var phrase = word.indexOf(' ') < 0 ? "" : phrases.apply(word);
            return phrase.isEmpty() ? base(word) : phrase;
        }

        private String base(String word) {
            if (!edits.splits(word)) {
                for (var language : spoken()) {
                    for (var base : language.bases().of(word)) {
                        if (forms.containsKey(base)) {
                            return base;
                        }
                    }
                }
            }
            return word;
        }

        private String stem(String word) {
            return spoken().getFirst().bases().stem(word);
        }

        private List<Language> spoken() {
            return languages.stream().filter(form::isOf).toList();
        }
    }
}
