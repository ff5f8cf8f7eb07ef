package org.rapporteur.plugin.wordcloud.corpus.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words as they are written, by their UTF-8 bytes, numbered from 0 in the order in which they are
/// first met.
public final class WordTable {
    private static final int FIRST_CAPACITY = 1 << 12;

    /// A slot: the first eight bytes, the next eight or a digest of all further ones, and length
    /// and number.
    private static final int SLOT = 3;

    /// Longer words are compared byte by byte.
    private static final int WHOLE = 16;

    /// Odd, from the golden ratio and from xxHash.
    private static final long MIX_FIRST = 0x9e3779b97f4a7c15L;

    private static final long MIX_NEXT = 0xc2b2ae3d27d4eb4fL;

    private long[] slots = new long[FIRST_CAPACITY * SLOT];
    private int mask = FIRST_CAPACITY - 1;
    private int size;

    private byte[] written = new byte[1 << 16];
    private int[] ends = new int[FIRST_CAPACITY];

    /// How many words it holds.
    public int size() {
        return size;
    }

    /// A word by its number.
    public String word(int number) {
        var start = start(number);
        return new String(written, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /// The number of a word, which is added if it is new.
    public int number(String word) {
        var block = TextBlock.of(word);
        return number(block.bytes(), 0, block.length());
    }

    /// @param text with so many bytes behind the word as a [TextBlock] has
    int number(byte[] text, int start, int end) {
        var length = end - start;
        var first = Eight.at(text, start);
        if (length < 8) {
            return number(text, start, length, Eight.first(first, length), 0);
        }
        var next = Eight.at(text, start + 8);
        return length < WHOLE
                ? number(text, start, length, first, Eight.first(next, length - 8))
                : number(text, start, length, first, digest(text, start + 8, end));
    }

    private static long digest(byte[] text, int start, int end) {
        var digest = 0L;
        for (var i = start; i < end; i++) {
            digest = digest * 31 + text[i];
        }
        return digest;
    }

    /// @param first the first eight bytes of the word, zeros behind it
    /// @param next the next eight; of a word of 16 bytes or more, a digest of all that follow
    int number(byte[] text, int start, int length, long first, long next) {
        var slot = slot(first, next);
        while (true) {
            var entry = slots[slot + 2];
            if (entry == 0) {
                return add(slot, text, start, length, first, next);
            }
            if (slots[slot] == first
                    && slots[slot + 1] == next
                    && entry >>> 32 == length
                    && (length < WHOLE || isWritten((int) entry - 1, text, start, length))) {
                return (int) entry - 1;
            }
            slot += SLOT;
            if (slot == slots.length) {
                slot = 0;
            }
        }
    }

    private int slot(long first, long next) {
        var hash = (first ^ Long.rotateLeft(next * MIX_NEXT, 31)) * MIX_FIRST;
        return ((int) (hash >>> 32 ^ hash >>> 50) & mask) * SLOT;
    }

    private boolean isWritten(int number, byte[] text, int start, int length) {
        var from = start(number);
        return Arrays.equals(written, from, from + length, text, start, start + length);
    }

    private int add(int slot, byte[] text, int start, int length, long first, long next) {
        var number = size++;
        var from = start(number);
        if (from + length > written.length) {
            written = Arrays.copyOf(written, Math.max(written.length * 2, from + length));
        }
        System.arraycopy(text, start, written, from, length);
        if (number == ends.length) {
            ends = Arrays.copyOf(ends, number * 2);
        }
        ends[number] = from + length;
        slots[slot] = first;
        slots[slot + 1] = next;
        slots[slot + 2] = (long) length << 32 | number + 1;
        if (size * 2 > mask) {
            grow();
        }
        return number;
    }

    private void grow() {
        var before = slots;
        slots = new long[before.length * 2];
        mask = mask * 2 + 1;
        for (var i = 0; i < before.length; i += SLOT) {
            if (before[i + 2] != 0) {
                var slot = slot(before[i], before[i + 1]);
                while (slots[slot + 2] != 0) {
                    slot = slot + SLOT == slots.length ? 0 : slot + SLOT;
                }
                System.arraycopy(before, i, slots, slot, SLOT);
            }
        }
    }
}
