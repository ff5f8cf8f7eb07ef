package org.rapporteur.plugin.wordcloud.packing;

import java.util.Arrays;
import java.util.BitSet;

/// Spans of cells in one row, which may overlap while they are added.
final class Spans {
    private final int left;
    private final BitSet cells;

    /// @param left no cell stands before it
    Spans(int left, int right) {
        this.left = left;
        cells = new BitSet(Math.max(0, right - left));
    }

    void add(int first, int last) {
        cells.set(first - left, last - left + 1);
    }

    /// First and last cell of each span in turn, ascending. Gaps up to so many cells are closed.
    int[] listed(int closed) {
        var spans = new int[8];
        var length = 0;
        for (var start = cells.nextSetBit(0); start >= 0; ) {
            var end = cells.nextClearBit(start) - 1;
            if (length > 0 && start + left - spans[length - 1] - 1 <= closed) {
                spans[length - 1] = end + left;
            } else {
                if (length == spans.length) {
                    spans = Arrays.copyOf(spans, length * 2);
                }
                spans[length++] = start + left;
                spans[length++] = end + left;
            }
            start = cells.nextSetBit(end + 1);
        }
        return Arrays.copyOf(spans, length);
    }
}
