package org.rapporteur.plugin.wordcloud;

import java.util.List;

/// Font sizes in points by the square root of the count, from the least count to the greatest.
record Scale(double least, double greatest, long leastCount, long greatestCount) {
    /// @param words the most frequent first
    static Scale of(List<CloudWord> words, double least, double greatest) {
        return new Scale(least, greatest, words.getLast().count(), words.getFirst().count());
    }

    double size(long count) {
        return greatestCount == leastCount
                ? least + (greatest - least) / 4
                : least + (greatest - least) * share(count);
    }

    /// From 0 for the least count to 1 for the greatest; 0 where all are equal.
    double share(long count) {
        return greatestCount == leastCount
                ? 0
                : (Math.sqrt(count) - Math.sqrt(leastCount))
                        / (Math.sqrt(greatestCount) - Math.sqrt(leastCount));
    }
}
