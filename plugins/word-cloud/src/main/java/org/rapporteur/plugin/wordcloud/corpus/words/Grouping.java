package org.rapporteur.plugin.wordcloud.corpus.words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Makes words of spellings: leaves stop words out, and puts the forms of one word together. The
/// order in which spellings come does not matter, and that of the maps is never seen.
public final class Grouping {
    private final List<Language> languages;
    private final Edits edits;
    private final UnaryOperator<String> phrases;
    private final int most;
    private final Map<String, Form> forms = new HashMap<>();

    /// @param languages all that texts are in
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
            forms.computeIfAbsent(lower, Form::new)
                    .add(new Spelling(word, uses), languages.indexOf(language));
        }
    }

    /// All forms that are used, in lower case.
    public Set<String> forms() {
        return Set.copyOf(forms.keySet());
    }

    /// All words, in no order that means anything.
    public List<WordGroup> words() {
        var groups = new HashMap<String, List<Form>>();
        var shown = new HashMap<String, String>();
        for (var form : forms.values()) {
            var way = new Way(form);
            if (!way.dropped) {
                groups.computeIfAbsent(way.key, key -> new ArrayList<>(1)).add(form);
                if (way.shown != null) {
                    shown.put(way.key, way.shown);
                }
            }
        }
        var words = new ArrayList<WordGroup>(groups.size());
        groups.forEach((key, group) -> words.add(word(group, shown.get(key))));
        return words;
    }

    private WordGroup word(List<Form> group, @Nullable String shown) {
        if (group.size() > 1) {
            group.sort(Form.BY_USE);
        }
        for (var form : group) {
            var display = edits.display(form.text());
            if (display != null) {
                return new WordGroup(group, display, languages, most);
            }
        }
        return new WordGroup(group, shown, languages, most);
    }

    /// The way of a form to the word that it is counted as.
    private final class Way {
        private final Form form;
        private String key;
        private @Nullable String shown;
        private boolean dropped;

        Way(Form form) {
            this.form = form;
            key = form.text();
            dropped = edits.drops(key);
            // not even merges in a circle, which are reported, lead on for ever
            for (var steps = forms.size(); steps >= 0; steps--) {
                var next = next(key);
                if (next.equals(key)) {
                    break;
                }
                key = next;
                dropped |= edits.drops(key);
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
            if (languages.size() == 1) {
                return languages;
            }
            var spoken = new ArrayList<Language>();
            for (var i = 0; i < languages.size(); i++) {
                if (form.isOf(i)) {
                    spoken.add(languages.get(i));
                }
            }
            return spoken;
        }
    }
}
