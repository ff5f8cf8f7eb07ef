package org.rapporteur.plugin.wordcloud.corpus;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.wordcloud.Alphabet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts words as they are written, and groups them afterwards. The order of the maps is never
/// seen.
final class Tally {
    private final Locale language;
    private final BaseForms bases;
    private final StopWords stopWords;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private int text;

    Tally(Locale language, BaseForms bases, StopWords stopWords) {
        this.language = language;
        this.bases = bases;
        this.stopWords = stopWords;
    }

    /// The words that follow are of the text with this number, from 0.
    void startText(int number) {
        text = number;
    }

    void add(String word) {
        var spelling = spellings.get(word);
        if (spelling == null) {
            spelling = new Spelling(word, form(word.toLowerCase(language)));
            spellings.put(word, spelling);
        }
        spelling.usedIn(text);
    }

    /// No form for a stop word.
    private @Nullable Form form(String lower) {
        return stopWords.contains(lower) ? null : forms.computeIfAbsent(lower, Form::new);
    }

    /// All words, the most frequent first, those of equal count by the alphabet.
    List<CountedWord> words() {
        var groups = new TreeMap<String, WordGroup>();
        forms.values()
                .forEach(form ->
                        groups.computeIfAbsent(base(form.text()), base -> new WordGroup())
                                .add(form));
        var words = new ArrayList<CountedWord>();
        groups.values().forEach(group -> words.add(group.counted()));
        words.sort(
                Comparator.comparingLong(CountedWord::count)
                        .reversed()
                        .thenComparing(CountedWord::word, Alphabet.of(language)));
        return words;
    }

    private String base(String word) {
        for (var candidate : bases.of(word)) {
            if (forms.containsKey(candidate)) {
                return base(candidate);
            }
        }
        return word;
    }
}
