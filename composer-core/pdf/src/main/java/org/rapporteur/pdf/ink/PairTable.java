package org.rapporteur.pdf.ink;

import java.nio.ByteBuffer;

/// Adjustments of pairs: glyph by glyph (format 1), or class by class (format 2).
final class PairTable {
    /// The table says nothing of a pair, not even that nothing changes.
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int X_ADVANCE = 4;

    private final ByteBuffer positions;
    private final int start;
    private final int firstFormat;
    private final int valuesSize;

    PairTable(ByteBuffer positions, int start) {
        this.positions = positions;
        this.start = start;
        firstFormat = number(4);
        valuesSize = 2 * (Integer.bitCount(firstFormat) + Integer.bitCount(number(6)));
    }

    private int number(int offset) {
        return positions.getChar(start + offset);
    }

    int adjustment(int left, int right) {
        int covered = covered(start + number(2), left);
        if (covered < 0) {
            return UNKNOWN;
        }
        return number(0) == 1 ? byGlyph(covered, right) : byClass(left, right);
    }

    private int byGlyph(int covered, int right) {
        int set = start + number(10 + 2 * covered);
        int low = 0;
        int high = positions.getChar(set) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int record = set + 2 + middle * (2 + valuesSize);
            int glyph = positions.getChar(record);
            if (glyph == right) {
                return advance(record + 2);
            }
            if (glyph < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    private int byClass(int left, int right) {
        int first = classOf(start + number(8), left);
        int second = classOf(start + number(10), right);
        return advance(start + 16 + (first * number(14) + second) * valuesSize);
    }

    /// The change of the first glyph's width in a value record.
    private int advance(int values) {
        if ((firstFormat & X_ADVANCE) == 0) {
            return 0;
        }
        return positions.getShort(values + 2 * Integer.bitCount(firstFormat & (X_ADVANCE - 1)));
    }

    /// Index of a glyph in a coverage table; -1 for none.
    private int covered(int table, int glyph) {
        boolean ranges = positions.getChar(table) == 2;
        int size = ranges ? 6 : 2;
        int low = 0;
        int high = positions.getChar(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int entry = table + 4 + middle * size;
            int from = positions.getChar(entry);
            int to = ranges ? positions.getChar(entry + 2) : from;
            if (glyph >= from && glyph <= to) {
                return ranges ? positions.getChar(entry + 4) + glyph - from : middle;
            }
            if (to < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// The class of a glyph; 0 for those that no class names.
    private int classOf(int table, int glyph) {
        if (positions.getChar(table) == 1) {
            int index = glyph - positions.getChar(table + 2);
            return index >= 0 && index < positions.getChar(table + 4)
                    ? positions.getChar(table + 6 + 2 * index)
                    : 0;
        }
        for (int low = 0, high = positions.getChar(table + 2) - 1; low <= high; ) {
            int middle = (low + high) / 2;
            int entry = table + 4 + 6 * middle;
            if (glyph < positions.getChar(entry)) {
                high = middle - 1;
            } else if (glyph > positions.getChar(entry + 2)) {
                low = middle + 1;
            } else {
                return positions.getChar(entry + 4);
            }
        }
        return 0;
    }
}
