package org.rapporteur.plugin.wordcloud.packing;

/// A field of cells, some of them taken. 64 places of a word are tried at once: besides the free
/// cells the field knows, for each power of two, where that many cells side by side are free, and
/// where they are free in so many rows below each other as every word is deep.
final class Field {
    /// Up to 256 cells side by side; a longer span is put together.
    private static final int LEVELS = 9;

    /// Cells beside the field, which are never free, so that a word need not be cut at its edge.
    private static final int EDGE = 64;

    private final int width;
    private final int height;
    private final int depth;
    private final int leastLevel;

    /// 64 cells each, in a row.
    private final int chunks;

    /// By level; row by row the bit of a cell says that it and those to the right of it are free.
    private final long[][] free;

    /// By level; the same for so many rows, from this one downwards.
    private final long[][] bands;

    /// By level and row: which chunks of a row of bands are not 0.
    private final long[][] open;

    /// @param depth rows that the solid part of every word has
    /// @param shortest cells that the solid part of every word has side by side
    Field(int width, int height, int depth, int shortest) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        leastLevel = level(shortest);
        chunks = (width + 63) / 64 + 4;
        free = new long[LEVELS][height * chunks];
        bands = new long[LEVELS][height * chunks];
        open = new long[LEVELS][height];
        for (var level = 0; level < LEVELS; level++) {
            clear(level);
        }
    }

    /// The greatest width that a field can have.
    static int widest() {
        return (Long.SIZE - 4) * 64;
    }

    private void clear(int level) {
        for (var x = EDGE; x <= EDGE + width - (1 << level); x++) {
            free[level][x >> 6] |= 1L << x;
        }
        var some = 0L;
        for (var i = 0; i < chunks; i++) {
            some |= free[level][i] == 0 ? 0 : 1L << i;
        }
        for (var y = 0; y < height; y++) {
            System.arraycopy(free[level], 0, free[level], y * chunks, chunks);
            if (y <= height - depth) {
                System.arraycopy(free[level], 0, bands[level], y * chunks, chunks);
                open[level][y] = some;
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Which of 64 places a word can have.
    ///
    /// @param x origin of the first place; a multiple of 64
    /// @param y row of the origin
    /// @return bit by bit, from the first place
    long places(WordMask mask, int x, int y) {
        var last = width - mask.right() - x;
        if (last < 0) {
            return 0;
        }
        var found = bandPlaces(mask.band(), x, y) & -1L >>> Math.max(0, 63 - last);
        for (var i = 0; i < mask.order().length && found != 0; i++) {
            var row = mask.order()[i];
            found &= rowPlaces(mask.spans()[row], x, y + mask.top() + row);
        }
        return found;
    }

    /// Where the solid part of a word may stand in a row, by the chunks of the row.
    long open(WordMask mask, int y) {
        return open[level(mask.band().width())][y + mask.band().top()];
    }

    /// The chunk of a row in which the solid part of a word begins.
    static int openChunk(WordMask mask, int x) {
        return (x + mask.band().left() + EDGE) >> 6;
    }

    private long bandPlaces(WordMask.Band band, int x, int y) {
        var level = level(band.width());
        var cells = bands[level];
        var found = -1L;
        var bottom = y + band.bottom() - depth;
        for (var row = y + band.top(); ; row = Math.min(row + depth, bottom)) {
            found &= spanPlaces(cells, row, 1 << level, x + band.left(), x + band.right());
            if (row == bottom || found == 0) {
                return found;
            }
        }
    }

    private long rowPlaces(int[] spans, int x, int row) {
        var found = -1L;
        for (var i = 0; i < spans.length && found != 0; i += 2) {
            var level = level(spans[i + 1] - spans[i] + 1);
            found &= spanPlaces(free[level], row, 1 << level, x + spans[i], x + spans[i + 1] + 1);
        }
        return found;
    }

    /// @param end after the last cell
    private long spanPlaces(long[] cells, int row, int size, int start, int end) {
        var offset = row * chunks;
        var found = at(cells, offset, start) & at(cells, offset, end - size);
        for (var x = start + size; x < end - size; x += size) {
            found &= at(cells, offset, x);
        }
        return found;
    }

    /// The 64 bits from a cell onwards.
    private static long at(long[] cells, int offset, int x) {
        var first = offset + ((x + EDGE) >> 6);
        return cells[first] >>> x | cells[first + 1] << 1 << ~x;
    }

    private static int level(int length) {
        return Math.min(LEVELS - 1, 31 - Integer.numberOfLeadingZeros(length));
    }

    /// Takes the cells of a word.
    void take(WordMask mask, int x, int y) {
        for (var i = 0; i < mask.spans().length; i++) {
            takeFree(y + mask.top() + i, x, mask.spans()[i]);
        }
        var tall = mask.tall(depth);
        for (var i = 0; i < tall.length; i++) {
            var row = y + mask.top() - depth + 1 + i;
            if (row >= 0) {
                takeBands(row, x, tall[i]);
            }
        }
    }

    private void takeFree(int row, int x, int[] spans) {
        for (var s = 0; s < spans.length; s += 2) {
            for (var level = 0; level < LEVELS; level++) {
                emptied(free[level], row, from(x + spans[s], level), x + spans[s + 1] + EDGE);
            }
        }
    }

    private void takeBands(int row, int x, int[] spans) {
        for (var s = 0; s < spans.length; s += 2) {
            for (var level = leastLevel; level < LEVELS; level++) {
                open[level][row] &=
                        ~emptied(
                                bands[level],
                                row,
                                from(x + spans[s], level),
                                x + spans[s + 1] + EDGE);
            }
        }
    }

    private static int from(int x, int level) {
        return Math.max(0, x - (1 << level) + 1) + EDGE;
    }

    /// Which of the chunks of a row have no bit any more.
    private long emptied(long[] cells, int row, int from, int to) {
        var emptied = 0L;
        for (var i = from >> 6; i <= to >> 6; i++) {
            var rest = cells[row * chunks + i] & ~inside(i, from, to);
            cells[row * chunks + i] = rest;
            emptied |= rest == 0 ? 1L << i : 0;
        }
        return emptied;
    }

    private static long inside(int word, int from, int to) {
        var head = word == from >> 6 ? -1L << from : -1L;
        var tail = word == to >> 6 ? -1L >>> ~to : -1L;
        return head & tail;
    }
}
