package org.rapporteur.plugin.wordcloud.packing;

import java.awt.Shape;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The cells that a word covers, as spans of each row of cells, relative to the origin of its
/// baseline.
///
/// @param left first column
/// @param right after the last column
/// @param top first row; negative is above the baseline
/// @param spans of each row: first and last cell of each span in turn, ascending
/// @param band the largest rectangle of which every cell is covered
/// @param order the rows that the band is not all of, as they are best looked at
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WordMask(int left, int right, int top, int[][] spans, Band band, int[] order) {
    /// How far, in cells, a curve may be from its polygon.
    private static final double FLATNESS = .25;

    private static final int STRIDE = 5;

    private static final WordMask NOTHING =
            new WordMask(0, 1, 0, new int[][] {{0, 0}}, new Band(0, 0, 1, 1), new int[0]);

    /// @param right after the last column
    /// @param bottom after the last row
    public record Band(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int depth() {
            return bottom - top;
        }

        private boolean isAllOf(int row, int[] spans) {
            return row >= top
                    && row < bottom
                    && spans[0] == left
                    && spans[spans.length - 1] == right - 1;
        }

        private long area() {
            return (long) width() * depth();
        }
    }

    /// Every cell that an outline touches, whatever is drawn.
    ///
    /// @param outline in cells
    public static WordMask of(Shape outline, int closed) {
        var polygons = new Polygons();
        polygons.add(Letters.edges(outline, FLATNESS), 0, 1);
        return of(polygons, closed);
    }

    /// Every cell that polygons touch. Gaps that are not wider than a given length are closed.
    static WordMask of(Polygons polygons, int closed) {
        return polygons.isEmpty()
                ? NOTHING
                : of(polygons.top(), new OutlineScan(polygons).rows(closed));
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
        if (left > right) {
            return NOTHING;
        }
        var band = band(top, spans);
        return new WordMask(left, right, top, spans, band, order(top, spans, band));
    }

    /// The largest rectangle between rows that have one span each.
    private static Band band(int top, int[][] spans) {
        var best = new Band(0, top, 0, top);
        for (var first = 0; first < spans.length; first++) {
            var left = Integer.MIN_VALUE;
            var right = Integer.MAX_VALUE;
            for (var row = first; row < spans.length && spans[row].length > 0; row++) {
                var widest = widest(spans[row]);
                left = Math.max(left, spans[row][widest]);
                right = Math.min(right, spans[row][widest + 1] + 1);
                var band = new Band(left, top + first, right, top + row + 1);
                if (right <= left) {
                    break;
                }
                best = band.area() > best.area() ? band : best;
            }
        }
        return best;
    }

    /// Far rows first: where the one before is taken, the next mostly is as well.
    private static int[] order(int top, int[][] spans, Band band) {
        return IntStream.range(0, STRIDE)
                .flatMap(first -> IntStream.iterate(first, i -> i < spans.length, i -> i + STRIDE))
                .filter(i -> spans[i].length > 0 && !band.isAllOf(top + i, spans[i]))
                .toArray();
    }

    private static int widest(int[] spans) {
        var widest = 0;
        for (var i = 2; i < spans.length; i += 2) {
            widest = spans[i + 1] - spans[i] > spans[widest + 1] - spans[widest] ? i : widest;
        }
        return widest;
    }

    /// With a margin of so many cells on each side.
    public WordMask widened(int x, int y) {
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

    /// Turned to the left by a quarter: the word is read upwards.
    public WordMask turned() {
        var rows = new Spans[width()];
        Arrays.setAll(rows, i -> new Spans(top, bottom()));
        for (var row = 0; row < spans.length; row++) {
            for (var i = 0; i < spans[row].length; i += 2) {
                for (var x = spans[row][i]; x <= spans[row][i + 1]; x++) {
                    rows[right - 1 - x].add(top + row, top + row);
                }
            }
        }
        return of(1 - right, Arrays.stream(rows).map(row -> row.listed(0)).toArray(int[][]::new));
    }

    /// The spans of rows when each cell also covers so many rows less one above it; the first row
    /// is so many above the top.
    int[][] tall(int depth) {
        var tall = new int[spans.length + depth - 1][];
        for (var row = 0; row < tall.length; row++) {
            var cells = new Spans(left, right);
            for (var below = Math.max(0, row - depth + 1);
                    below <= Math.min(row, spans.length - 1);
                    below++) {
                for (var i = 0; i < spans[below].length; i += 2) {
                    cells.add(spans[below][i], spans[below][i + 1]);
                }
            }
            tall[row] = cells.listed(0);
        }
        return tall;
    }

    /// How many cells it covers.
    public long area() {
        return Arrays.stream(spans).mapToLong(WordMask::length).sum();
    }

    private static long length(int[] row) {
        var length = 0L;
        for (var i = 0; i < row.length; i += 2) {
            length += row[i + 1] - row[i] + 1;
        }
        return length;
    }

    public int bottom() {
        return top + spans.length;
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return spans.length;
    }
}
