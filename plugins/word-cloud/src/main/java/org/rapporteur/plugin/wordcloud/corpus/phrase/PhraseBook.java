package org.rapporteur.plugin.wordcloud.corpus.phrase;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.wordcloud.corpus.words.BaseForms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The phrases of a report, word by word. A word of a phrase stands for its plural too, and the
/// other way round.
public final class PhraseBook {
    /// No word of a phrase.
    static final int NONE = -1;

    private final BaseForms bases;
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Node root = new Node();

    /// Where one has got to, word by word.
    static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private @Nullable String phrase;

        @Nullable Node next(int symbol) {
            return next.get(symbol);
        }

        /// The phrase that ends here, if one does.
        @Nullable String phrase() {
            return phrase;
        }
    }

    /// @param phrases in lower case, their words separated by one space each
    public PhraseBook(Collection<String> phrases, BaseForms bases) {
        this.bases = bases;
        var all = new ArrayList<List<String>>();
        phrases.forEach(phrase -> all.add(List.of(phrase.split(" ", -1))));
        all.forEach(words -> words.forEach(word -> symbols.putIfAbsent(word, symbols.size())));
        all.forEach(words -> words.forEach(this::addBases));
        all.stream().filter(words -> words.size() > 1).forEach(this::add);
    }

    /// A book without phrases.
    public static PhraseBook empty() {
        return new PhraseBook(List.of(), word -> List.of());
    }

    private void addBases(String word) {
        var symbol = symbols.getOrDefault(word, NONE);
        bases.of(word).forEach(base -> symbols.putIfAbsent(base, symbol));
        symbols.putIfAbsent(stem(word), symbol);
    }

    private void add(List<String> words) {
        var node = root;
        for (var word : words) {
            node = node.next.computeIfAbsent(symbol(word), symbol -> new Node());
        }
        if (node.phrase == null) {
            node.phrase = String.join(" ", words);
        }
    }

    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    /// What a word is to the phrases; [#NONE] if no phrase has it.
    ///
    /// @param word in lower case
    int symbol(String word) {
        var symbol = symbols.get(word);
        if (symbol != null) {
            return symbol;
        }
        for (var base : bases.of(word)) {
            var ofBase = symbols.get(base);
            if (ofBase != null) {
                return ofBase;
            }
        }
        return symbols.getOrDefault(stem(word), NONE);
    }

    /// What no word looks like.
    private String stem(String word) {
        return "~" + bases.stem(word);
    }

    Node start() {
        return root;
    }

    /// The phrase as it was given of which these words are a form; empty if they are none.
    public String phrase(String words) {
        @Nullable Node node = root;
        for (var word : words.split(" ", -1)) {
            node = node == null ? null : node.next(symbol(word));
        }
        return node == null || node.phrase == null ? "" : node.phrase;
    }
}
