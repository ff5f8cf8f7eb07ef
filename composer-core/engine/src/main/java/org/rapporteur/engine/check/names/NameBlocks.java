package org.rapporteur.engine.check.names;

import java.util.ArrayList;
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
        add("=" + name.letters(), index);
        add("~" + String.join(" ", words.stream().sorted().toList()), index);
        if (!name.isOrganization() && words.size() > 1) {
            add("<" + words.getFirst() + ">" + words.getLast(), index);
            add("i" + words.getFirst().charAt(0) + ">" + words.getLast(), index);
        }
        for (int i = 0; i < Math.min(words.size(), LONGEST); i++) {
            var others = new ArrayList<>(words);
            var word = others.remove(i);
            others.sort(Comparator.naturalOrder());
            var rest = String.join(" ", others);
            if (word.length() > 3) {
                add("^" + rest + "|" + word.substring(0, 3), index);
                add("$" + rest + "|" + word.charAt(0) + word.substring(word.length() - 3), index);
            }
        }
    }

    private void add(String key, int index) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = hash(key) << INDEX_BITS | index;
        size++;
    }

    /// FNV-1a, 64 bits, folded.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
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
