package org.rapporteur.plugin.wordcloud;

/// Which way a word goes in a packed cloud: as good as random, but always the same for a word,
/// whatever the others are.
final class Way {
    /// FNV-1a, 64 bits: offset basis and prime.
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /// 2^64 by the golden ratio.
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /// A double holds so many of 64 bits.
    private static final int DROPPED = 11;

    /// One in so many words is turned, where words are turned at all.
    private static final int TURNED = 3;

    private final long hash;

    Way(String word, int seed) {
        var mixed = BASIS ^ seed * SPREAD;
        for (var i = 0; i < word.length(); i++) {
            mixed = (mixed ^ word.charAt(i)) * PRIME;
        }
        mixed = (mixed ^ mixed >>> 32) * SPREAD;
        hash = mixed ^ mixed >>> 29;
    }

    /// A direction, from 0 to 1.
    double direction() {
        return (hash >>> DROPPED) * 0x1p-53;
    }

    boolean isTurned() {
        return Math.floorMod(hash, TURNED) == 0;
    }
}
