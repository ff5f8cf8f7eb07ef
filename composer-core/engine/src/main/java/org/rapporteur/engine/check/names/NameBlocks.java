package org.rapporteur.engine.check.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Brings together names that may be the same without comparing each with each: names that share a
/// key stand in one block, and inside of a block each is compared with its next neighbours in the
/// order of their letters only. So time grows with the number of names, whatever they are.
final class NameBlocks {
    /// How many neighbours a name is compared with in a block.
    static final int NEIGHBOURS = 5;

    private static final int INDEX_BITS = 24;
    private static final int LONGEST = 6;

    private final List<Name> names;
    private long[] keys = new long[1024];
    private int size;
    private long comparisons;

    /// Takes pairs of names that share a key.
    interface Pairs {
        void take(int one, int other);
    }

    NameBlocks(List<Name> names) {
        if (names.size() >= 1 << INDEX_BITS) {
            throw new IllegalArgumentException("too many names: " + names.size());
        }
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            addKeys(names.get(i), i);
        }
    }

    private void addKeys(Name name, int index) {
        var words = name.words();
        if (words.isEmpty()) {
            return;
        }
        long all = 0;
        for (var word : words) {
            all += spread(hash(word, 0, word.length()));
        }
        add(1, hash(name.letters(), 0, name.letters().length()), 0, index);
        add(2, all, words.size(), index);
        if (!name.isOrganization() && words.size() > 1) {
            var first = words.getFirst();
            long last = hash(words.getLast(), 0, words.getLast().length());
            add(3, hash(first, 0, first.length()), last, index);
            add(4, first.charAt(0), last, index);
        }
        for (int i = 0; i < Math.min(words.size(), LONGEST); i++) {
            var word = words.get(i);
            int length = word.length();
            if (length > 3) {
                long others = all - spread(hash(word, 0, length));
                add(5, others, hash(word, 0, 3), index);
                add(6, others, hash(word, length - 3, length) + word.charAt(0), index);
            }
        }
    }

    private void add(int kind, long one, long other, int index) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = spread(spread(one + kind) * 31 + other) << INDEX_BITS | index;
        size++;
    }

    /// FNV-1a, 64 bits.
    private static long hash(String word, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /// Brings all bits to bear on all others (the finalizer of MurmurHash3).
    private static long spread(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /// How many pairs have been handed on.
    long comparisons() {
        return comparisons;
    }

    void forEachPair(Pairs pairs) {
        Arrays.sort(keys, 0, size);
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size && keys[end] >> INDEX_BITS == keys[start] >> INDEX_BITS) {
                end++;
            }
            block(start, end, pairs);
            start = end;
        }
    }

    private void block(int start, int end, Pairs pairs) {
        if (end - start < 2) {
            return;
        }
        var members = new Integer[end - start];
        for (int i = start; i < end; i++) {
            members[i - start] = (int) (keys[i] & (1 << INDEX_BITS) - 1);
        }
        if (members.length > NEIGHBOURS + 1) {
            Arrays.sort(members, Comparator.comparing(index -> names.get(index).letters()));
        }
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < Math.min(members.length, i + 1 + NEIGHBOURS); j++) {
                if (!members[i].equals(members[j])) {
                    comparisons++;
                    pairs.take(Math.min(members[i], members[j]), Math.max(members[i], members[j]));
                }
            }
        }
    }
}
