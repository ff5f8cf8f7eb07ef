package org.rapporteur.plugin.wordcloud.corpus.scan;

import java.util.Collection;
import java.util.Set;

/// Words that a segmentation by dictionary would tear apart: 互联网. The longest one wins.
public final class Terms {
    private final Set<String> words;
    private final int longest;

    public Terms(Collection<String> words) {
        this.words = Set.copyOf(words);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /// A part of a text, by its first character and the one after it.
    @FunctionalInterface
    interface Part {
        void part(int start, int end);
    }

    /// Gives the terms of a text to one taker, what stands between them to the other.
    void split(String text, Part term, Part rest) {
        var start = 0;
        var at = 0;
        while (at < text.length() && longest > 0) {
            var length = lengthAt(text, at);
            if (length > 0) {
                give(start, at, rest);
                term.part(at, at + length);
                start = at + length;
            }
            at += Math.max(1, length);
        }
        give(start, text.length(), rest);
    }

    private static void give(int start, int end, Part rest) {
        if (start < end) {
            rest.part(start, end);
        }
    }

    private int lengthAt(String text, int at) {
        for (var length = Math.min(longest, text.length() - at); length > 1; length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
