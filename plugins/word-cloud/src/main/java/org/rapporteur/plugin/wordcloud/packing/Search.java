package org.rapporteur.plugin.wordcloud.packing;

import org.jspecify.annotations.Nullable;

/// Looks for the place of a word that is nearest to a point of a field: row by row, away from the
/// point, as long as a row can hold a nearer one.
final class Search {
    private final Field field;
    private final WordMask mask;
    private final int firstRow;
    private final int lastRow;

    /// Ways across count as much as those along where both lead from edge to edge.
    private final long across;

    private final long along;

    /// Origin of the place in the very point, or as near to it as the field lets it be.
    private final int pointX;

    private final int pointY;

    private int foundX;
    private int foundY;
    private long nearest = Long.MAX_VALUE;

    private Search(Field field, WordMask mask, Point point, Rows rows) {
        this.field = field;
        this.mask = mask;
        across = rows.height();
        along = field.width();
        pointX =
                Math.clamp(
                        point.x - (mask.left() + mask.right()) / 2,
                        -mask.left(),
                        field.width() - mask.right());
        pointY = point.y - (mask.top() + mask.bottom()) / 2;
        firstRow = rows.first - mask.top();
        lastRow = rows.end - mask.bottom();
    }

    /// Where the middle of a word would best be.
    record Point(int x, int y) {}

    /// The rows that a word has to keep to.
    ///
    /// @param end after the last one
    record Rows(int first, int end) {
        int height() {
            return end - first;
        }
    }

    /// @return the origin of the word; null when there is no free place between the rows
    static @Nullable Point nearest(Field field, WordMask mask, Point point, Rows rows) {
        return new Search(field, mask, point, rows).place();
    }

    private @Nullable Point place() {
        for (var away = 0; distance(0, away) < nearest; away++) {
            var above = pointY - away;
            var below = pointY + away;
            if (above < firstRow && below > lastRow) {
                break;
            }
            if (above >= firstRow && above <= lastRow) {
                row(above, away);
            }
            if (below >= firstRow && below <= lastRow && away > 0) {
                row(below, away);
            }
        }
        return nearest < Long.MAX_VALUE ? new Point(foundX, foundY) : null;
    }

    /// From the point to both sides, block by block of 64 places. A bit of `open` stands for a
    /// block: two chunks of the row that are not taken, or one of them.
    private void row(int y, int away) {
        var open = field.open(mask, y);
        open |= open >>> 1;
        if (open == 0) {
            return;
        }
        var middle = Math.floorDiv(pointX, 64);
        var chunk = middle + Field.openChunk(mask, 0);
        for (var right = open >>> chunk; right != 0; right &= right - 1) {
            var x = (middle + Long.numberOfTrailingZeros(right)) * 64;
            if (distance(x - pointX, away) >= nearest) {
                break;
            }
            block(x, y, away);
        }
        var left = chunk == 0 ? 0 : open << Long.SIZE - chunk;
        for (; left != 0; left ^= Long.highestOneBit(left)) {
            var x = (middle - 1 - Long.numberOfLeadingZeros(left)) * 64;
            if (distance(pointX - x - 63, away) >= nearest) {
                break;
            }
            block(x, y, away);
        }
    }

    /// Of the places of a block the nearest on either side of the point.
    private void block(int x, int y, int away) {
        var places = field.places(mask, x, y);
        if (places == 0) {
            return;
        }
        var split = Math.clamp(pointX - x, 0, 64);
        var right = split == 64 ? 0 : places >>> split << split;
        var left = places ^ right;
        if (right != 0) {
            take(x + Long.numberOfTrailingZeros(right), y, away);
        }
        if (left != 0) {
            take(x + 63 - Long.numberOfLeadingZeros(left), y, away);
        }
    }

    private void take(int x, int y, int away) {
        var distance = distance(Math.abs(x - pointX), away);
        if (distance < nearest) {
            nearest = distance;
            foundX = x;
            foundY = y;
        }
    }

    private long distance(int x, int y) {
        var wide = Math.max(0, x) * across;
        var tall = y * along;
        return wide * wide + tall * tall;
    }
}
