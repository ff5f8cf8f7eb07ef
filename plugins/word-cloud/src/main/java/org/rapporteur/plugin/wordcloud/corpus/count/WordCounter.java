package org.rapporteur.plugin.wordcloud.corpus.count;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordSink;
import org.rapporteur.plugin.wordcloud.corpus.words.Uses;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/// Counts words by their numbers, text by text.
final class WordCounter implements WordSink {
    private static final int FIRST_SIZE = 1 << 12;
    private static final long COUNT = 0xFFFFFFFFL;

    /// By number of a word: the text it was last seen in, from 1, and how often in that.
    private long[] states = new long[FIRST_SIZE];

    /// By number: its uses in the texts before.
    private @Nullable Uses[] earlier = new Uses[FIRST_SIZE];

    private long text;
    private int size;

    /// What follows is of the text with this number, from 0.
    void startText(int number) {
        text = number + 1L;
    }

    @Override
    public void word(byte[] bytes, int number, int start, int end) {
        if (number >= states.length) {
            grow(number);
        }
        var state = states[number];
        states[number] = state >>> 32 == text ? state + 1 : first(number, state);
    }

    private void grow(int number) {
        var length = Math.max(number + 1, states.length * 2);
        states = Arrays.copyOf(states, length);
        earlier = Arrays.copyOf(earlier, length);
    }

    private long first(int number, long state) {
        if (state != 0) {
            put(number, state);
        }
        size = Math.max(size, number + 1);
        return text << 32 | 1;
    }

    private Uses put(int number, long state) {
        var uses = earlier[number];
        if (uses == null) {
            uses = new Uses();
            earlier[number] = uses;
        }
        uses.add((int) (state >>> 32) - 1, (int) (state & COUNT));
        return uses;
    }

    /// Gives the uses of each word; nothing is counted after that.
    void end(ObjIntConsumer<Uses> words) {
        for (var number = 0; number < size; number++) {
            if (states[number] != 0) {
                words.accept(put(number, states[number]), number);
            }
        }
    }
}
