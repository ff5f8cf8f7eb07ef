package org.rapporteur.plugin.wordcloud.corpus.phrase;

import java.util.Arrays;

/// How often two, three or four symbols follow each other. A sequence is known by the one that it
/// goes on from: by a number, from 0.
final class PhraseCounts {
    /// No more sequences are counted; those that come first are.
    private static final int MOST = 1 << 21;

    /// Symbol of the last word and number of what stands before it, and 1; 0 for an empty slot.
    private long[] keys = new long[1 << 12];

    private int[] numbers = new int[1 << 12];
    private int size;

    private long[] byNumber = new long[1 << 11];
    private int[] counts = new int[1 << 11];
    private int[] texts = new int[1 << 11];
    private int[] lastText = new int[1 << 11];

    int size() {
        return size;
    }

    int count(int number) {
        return counts[number];
    }

    /// In how many texts.
    int texts(int number) {
        return texts[number];
    }

    /// The symbol of its last word.
    int symbol(int number) {
        return (int) byNumber[number];
    }

    /// The number of what stands before its last word; the symbol of its first word, negative and
    /// less 1, where that is a single one.
    int before(int number) {
        return (int) (byNumber[number] >>> 32);
    }

    /// Counts a sequence.
    ///
    /// @param before the symbol of its first word, negative and less 1; or the number of what
    ///   stands before its last word
    /// @return its number; [Integer#MAX_VALUE] where no more are counted
    int add(int before, int symbol, int text) {
        if (before == Integer.MAX_VALUE) {
            return before;
        }
        var key = key(before, symbol);
        var slot = slot(key);
        if (keys[slot] == 0) {
            if (size == MOST) {
                return Integer.MAX_VALUE;
            }
            slot = put(slot, key);
        }
        var number = numbers[slot];
        counts[number]++;
        if (lastText[number] != text + 1) {
            lastText[number] = text + 1;
            texts[number]++;
        }
        return number;
    }

    /// The number of a sequence that has been counted, as [#add] gave it.
    int find(int before, int symbol) {
        if (before == Integer.MAX_VALUE) {
            return before;
        }
        var slot = slot(key(before, symbol));
        return keys[slot] == 0 ? Integer.MAX_VALUE : numbers[slot];
    }

    private static long key(int before, int symbol) {
        return ((long) before << 32) | (symbol & 0xFFFFFFFFL);
    }

    private int slot(long key) {
        var hash = (key + 1) * 0x9e3779b97f4a7c15L;
        var slot = (int) (hash >>> 40) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private int put(int slot, long key) {
        if (size == counts.length) {
            byNumber = Arrays.copyOf(byNumber, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            lastText = Arrays.copyOf(lastText, size * 2);
        }
        byNumber[size] = key;
        keys[slot] = key + 1;
        numbers[slot] = size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return slot(key);
    }

    private void grow() {
        keys = new long[keys.length * 2];
        numbers = new int[keys.length];
        for (var number = 0; number < size; number++) {
            var slot = slot(byNumber[number]);
            keys[slot] = byNumber[number] + 1;
            numbers[slot] = number;
        }
    }
}
