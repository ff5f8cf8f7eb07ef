package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.ArrayList;
import java.util.List;

/// Arabic words without what is written together with them, conjunction, preposition and article,
/// and sound plurals. Plurals that change inside the word are not grouped.
final class ArabicBaseForms implements BaseForms {
    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;

    @Override
    public List<String> of(String word) {
        var bases = new ArrayList<>(alone(word));
        var plain = new ArrayList<>(bases);
        plain.addFirst(word);
        for (var each : plain) {
            if (each.startsWith(ARTICLE)) {
                add(each.substring(2), bases);
            }
        }
        List.copyOf(bases).forEach(base -> addSingular(base, bases));
        addSingular(word, bases);
        return bases;
    }

    private static void addSingular(String word, List<String> bases) {
        if (word.endsWith("ات")) {
            add(word.substring(0, word.length() - 2) + "ة", bases);
            add(word.substring(0, word.length() - 2), bases);
        }
        if (word.endsWith("ون") || word.endsWith("ين")) {
            add(word.substring(0, word.length() - 2), bases);
        }
    }

    @Override
    public List<String> alone(String word) {
        var bases = new ArrayList<String>();
        if (word.startsWith("و") || word.startsWith("ف")) {
            add(word.substring(1), bases);
        }
        for (var preposition : List.of("بال", "كال")) {
            if (word.startsWith(preposition)) {
                add(word.substring(1), bases);
                add(word.substring(3), bases);
            }
        }
        if (word.startsWith("لل")) {
            add(ARTICLE + word.substring(2), bases);
            add(word.substring(2), bases);
        }
        return bases;
    }

    private static void add(String base, List<String> bases) {
        if (base.length() >= SHORTEST) {
            bases.add(base);
        }
    }
}
