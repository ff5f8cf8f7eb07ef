package org.rapporteur.plugin.wordcloud;

import java.util.List;

/// Font sizes in points by the square root of the count, from the least count to the greatest.
record Scale(double least, double greatest, long leastCount, long greatestCount) {
    /// Between one step of [#step] and the next.
    private static final double STEP = 1.12;

    /// @param words the most frequent first
    static Scale of(List<CloudWord> words, double least, double greatest) {
        return new Scale(least, greatest, words.getLast().count(), words.getFirst().count());
    }

    double size(long count) {
        return greatestCount == leastCount
                ? least + (greatest - least) / 4
                : least + (greatest - least) * share(count);
    }

    /// The nearest of a few sizes, so that a count that grows a little changes nothing.
    double step(long count) {
        var size = size(count);
        var step = least;
        while (step * STEP <= greatest && step * (1 + STEP) / 2 < size) {
            step *= STEP;
        }
        return step;
    }

    /// From 0 for the least count to 1 for the greatest; 0 where all are equal.
    double share(long count) {
        return greatestCount == leastCount
                ? 0
                : (Math.sqrt(count) - Math.sqrt(leastCount))
                        / (Math.sqrt(greatestCount) - Math.sqrt(leastCount));
    }
}
