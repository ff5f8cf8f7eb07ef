package org.rapporteur.engine.report;

import java.nio.ByteBuffer;

/// Checks the table of a TrueType file that says which glyph a character has: a few bytes in it can
/// stand for thousands of millions of characters.
final class CharacterTable {
    private static final int LAST_CHARACTER = 0x10FFFF;

    private final ByteBuffer font;
    private final TrueType.Part table;

    private CharacterTable(ByteBuffer font, TrueType.Part table) {
        this.font = font;
        this.table = table;
    }

    static boolean isSound(ByteBuffer font, TrueType.Part table) {
        var characters = new CharacterTable(font, table);
        int count = font.getShort(table.at() + 2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int start = font.getInt(table.at() + 4 + 8 * i + 4);
            if (start < 4
                    || start > table.length() - 4
                    || !characters.isSound(table.at() + start)) {
                return false;
            }
        }
        return count > 0;
    }

    private boolean isSound(int start) {
        return switch (font.getShort(start)) {
            case 4 -> hasSegments(start);
            case 12 -> hasGroups(start);
            default -> true;
        };
    }

    private boolean isInside(long end) {
        return end <= (long) table.at() + table.length();
    }

    /// One behind the other.
    private boolean hasSegments(int start) {
        int count = (font.getShort(start + 6) & 0xFFFF) / 2;
        if (!isInside(start + 16L + 8L * count)) {
            return false;
        }
        int before = -1;
        for (int i = 0; i < count; i++) {
            int last = font.getShort(start + 14 + 2 * i) & 0xFFFF;
            int first = font.getShort(start + 16 + 2 * count + 2 * i) & 0xFFFF;
            if (first <= before || last < first) {
                return false;
            }
            before = last;
        }
        return true;
    }

    private boolean hasGroups(int start) {
        long count = Integer.toUnsignedLong(font.getInt(start + 12));
        if (!isInside(start + 16 + 12 * count)) {
            return false;
        }
        long before = -1;
        for (int i = 0; i < count; i++) {
            long first = Integer.toUnsignedLong(font.getInt(start + 16 + 12 * i));
            long last = Integer.toUnsignedLong(font.getInt(start + 20 + 12 * i));
            if (first <= before || last < first || last > LAST_CHARACTER) {
                return false;
            }
            before = last;
        }
        return true;
    }
}
