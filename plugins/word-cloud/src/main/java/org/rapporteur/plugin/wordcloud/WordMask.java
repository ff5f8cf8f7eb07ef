package org.rapporteur.plugin.wordcloud;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/// The cells that a word covers, as spans of each row of cells, relative to the origin of its
/// baseline.
///
/// @param left first column
/// @param right after the last column
/// @param top first row; negative is above the baseline
/// @param spans of each row: first and last cell of each span in turn, ascending
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordMask(int left, int right, int top, int[][] spans) {
    /// Every cell that the outline touches. Gaps inside of the word that are not wider than a given
    /// length are closed, so that no small word stands in a letter of a large one.
    ///
    /// @param outline in cells
    static WordMask of(Shape outline, double closed) {
        var bounds = outline.getBounds2D();
        var top = (int) Math.floor(bounds.getMinY());
        var scan = new OutlineScan(outline, top, (int) Math.ceil(bounds.getMaxY()));
        return of(top, scan.rows((int) closed));
    }

    /// A word of which only the extent is known.
    static WordMask box(Rectangle2D bounds) {
        var top = (int) Math.floor(bounds.getMinY());
        var spans = new int[(int) Math.ceil(bounds.getMaxY()) - top][];
        Arrays.fill(
                spans,
                new int[] {
                    (int) Math.floor(bounds.getMinX()), (int) Math.ceil(bounds.getMaxX()) - 1
                });
        return of(top, spans);
    }

    private static WordMask of(int top, int[][] spans) {
        var left = Integer.MAX_VALUE;
        var right = Integer.MIN_VALUE;
        for (var row : spans) {
            if (row.length > 0) {
                left = Math.min(left, row[0]);
                right = Math.max(right, row[row.length - 1] + 1);
            }
        }
        return left > right
                ? new WordMask(0, 0, top, spans)
                : new WordMask(left, right, top, spans);
    }

    /// With a margin of so many cells on each side.
    WordMask widened(int x, int y) {
        var wide = new int[spans.length + 2 * y][];
        for (var row = 0; row < wide.length; row++) {
            var cells = new Spans(left - x, right + x);
            for (var near = Math.max(0, row - 2 * y);
                    near <= Math.min(row, spans.length - 1);
                    near++) {
                for (var i = 0; i < spans[near].length; i += 2) {
                    cells.add(spans[near][i] - x, spans[near][i + 1] + x);
                }
            }
            wide[row] = cells.listed(0);
        }
        return of(top - y, wide);
    }

    int bottom() {
        return top + spans.length;
    }

    int middleX() {
        return (left + right) / 2;
    }

    int middleY() {
        return (top + bottom()) / 2;
    }

    /// What all masks cover, laid on each other by their middles, row by row as far as there is no
    /// gap; relative to the middle.
    static WordMask shared(List<WordMask> masks) {
        var above = masks.stream().mapToInt(mask -> mask.middleY() - mask.top).min().orElse(0);
        var below = masks.stream().mapToInt(mask -> mask.bottom() - mask.middleY()).min().orElse(0);
        var rows = new int[above + below][];
        for (var row = 0; row < rows.length; row++) {
            var offset = row - above;
            var reach = masks.stream().mapToInt(mask -> mask.reach(offset)).min().orElse(-1);
            rows[row] = reach < 0 ? new int[0] : new int[] {-reach, reach};
        }
        return of(-above, rows);
    }

    /// How many cells to the left and to the right of the middle are covered without a gap, in a
    /// row so far from the middle; -1 when not even the middle is.
    private int reach(int offset) {
        var row = spans[middleY() + offset - top];
        for (var i = 0; i < row.length; i += 2) {
            if (row[i] <= middleX() && middleX() <= row[i + 1]) {
                return Math.min(middleX() - row[i], row[i + 1] - middleX());
            }
        }
        return -1;
    }
}
