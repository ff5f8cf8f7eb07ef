package org.rapporteur.plugin.wordcloud;

/// A field of cells, some of them inked.
final class InkField {
    /// Rows of a word are looked at in steps, so that most words that do not fit are soon known.
    private static final int STRIDE = 7;

    private final int width;
    private final long[][] rows;

    InkField(int width, int height) {
        this.width = width;
        rows = new long[height][(width + 63) / 64];
    }

    /// Whether a word with its origin at a cell stands on free cells of the field.
    boolean isFree(WordMask mask, int x, int y) {
        var spans = mask.spans();
        var top = y + mask.top();
        if (top < 0
                || top + spans.length > rows.length
                || x + mask.left() < 0
                || x + mask.right() > width) {
            return false;
        }
        for (var first = 0; first < STRIDE; first++) {
            for (var row = first; row < spans.length; row += STRIDE) {
                if (isInked(rows[top + row], spans[row], x)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isInked(long[] cells, int[] spans, int x) {
        for (var i = 0; i < spans.length; i += 2) {
            if (isInked(cells, x + spans[i], x + spans[i + 1])) {
                return true;
            }
        }
        return false;
    }

    void ink(WordMask mask, int x, int y) {
        for (var row = 0; row < mask.spans().length; row++) {
            var spans = mask.spans()[row];
            for (var i = 0; i < spans.length; i += 2) {
                ink(rows[y + mask.top() + row], x + spans[i], x + spans[i + 1]);
            }
        }
    }

    private static boolean isInked(long[] cells, int first, int last) {
        var from = first >> 6;
        var to = last >> 6;
        var head = -1L << first;
        var tail = -1L >>> (63 - (last & 63));
        if (from == to) {
            return (cells[from] & head & tail) != 0;
        }
        if ((cells[from] & head) != 0 || (cells[to] & tail) != 0) {
            return true;
        }
        for (var i = from + 1; i < to; i++) {
            if (cells[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private static void ink(long[] cells, int first, int last) {
        for (var x = first; x <= last; x++) {
            cells[x >> 6] |= 1L << x;
        }
    }
}
