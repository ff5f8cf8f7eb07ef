package org.rapporteur.plugin.wordcloud.corpus.words;

import java.util.Arrays;
import java.util.Collection;

/// In which texts a word is used, and how often in each.
public final class Uses {
    private int[] texts = new int[1];
    private int[] counts = new int[1];
    private int size;

    /// Adds uses in a text.
    ///
    /// @param text number of a text, not less than the one before
    /// @param count how often, in addition to what is known
    public void add(int text, int count) {
        if (size > 0 && texts[size - 1] == text) {
            counts[size - 1] += count;
            return;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        texts[size] = text;
        counts[size++] = count;
    }

    /// All uses of several words.
    public static Uses together(Collection<Uses> all) {
        return all.size() == 1
                ? all.iterator().next()
                : all.stream().reduce(Uses::with).orElseGet(Uses::new);
    }

    private Uses with(Uses other) {
        var both = new Uses();
        var mine = 0;
        var others = 0;
        while (mine < size || others < other.size) {
            if (others == other.size || (mine < size && texts[mine] <= other.texts[others])) {
                both.add(texts[mine], counts[mine++]);
            } else {
                both.add(other.texts[others], other.counts[others++]);
            }
        }
        return both;
    }

    /// How often, in all texts.
    public long count() {
        return count(Integer.MAX_VALUE);
    }

    /// How often, when a text counts at most so many uses.
    long count(int most) {
        var count = 0L;
        for (var i = 0; i < size; i++) {
            count += Math.min(most, counts[i]);
        }
        return count;
    }

    /// In how many texts.
    int texts() {
        return size;
    }
}
