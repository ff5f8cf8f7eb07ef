package org.rapporteur.plugin.wordcloud.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Words that a segmentation by dictionary would tear apart: 互联网. The longest one wins.
record Terms(Set<String> words, int longest) {
    static Terms of(Locale language) {
        var words = new HashSet<>(WordFile.ofPlugin("terms/" + language.getLanguage() + ".txt"));
        return new Terms(words, words.stream().mapToInt(String::length).max().orElse(0));
    }

    /// Gives the terms of a text to one consumer, what stands between them to the other.
    void split(String text, Consumer<String> term, Consumer<String> rest) {
        var start = 0;
        var at = 0;
        while (at < text.length() && longest > 0) {
            var length = lengthAt(text, at);
            if (length > 0) {
                give(text, start, at, rest);
                term.accept(text.substring(at, at + length));
                start = at + length;
            }
            at += Math.max(1, length);
        }
        give(text, start, text.length(), rest);
    }

    private static void give(String text, int start, int end, Consumer<String> rest) {
        if (start < end) {
            rest.accept(text.substring(start, end));
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
