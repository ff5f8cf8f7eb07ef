package org.rapporteur.pdf.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Which glyph a TrueType font draws for a character (OpenType 1.9, `cmap`).
final class CharacterMap {
    /// Platform and encoding of the subtables that know Unicode, the larger one first.
    private static final int[][] UNICODE = {{3, 10}, {0, 4}, {3, 1}, {0, 3}};

    private final ByteBuffer font;
    private final int start;

    private CharacterMap(ByteBuffer font, int start) {
        this.font = font;
        this.start = start;
    }

    static CharacterMap of(byte[] bytes) {
        var font = ByteBuffer.wrap(bytes);
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + i * 16;
            if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
                int table = font.getInt(entry + 8);
                return new CharacterMap(font, subtable(font, table));
            }
        }
        return new CharacterMap(font, 0);
    }

    private static int subtable(ByteBuffer font, int table) {
        int count = font.getShort(table + 2);
        for (var wanted : UNICODE) {
            for (int i = 0; i < count; i++) {
                int entry = table + 4 + i * 8;
                if (font.getShort(entry) == wanted[0] && font.getShort(entry + 2) == wanted[1]) {
                    return table + font.getInt(entry + 4);
                }
            }
        }
        return 0;
    }

    /// 0 for a character that the font has not.
    int glyph(int codePoint) {
        if (start == 0) {
            return 0;
        }
        return switch (font.getShort(start)) {
            case 4 -> codePoint > 0xFFFF ? 0 : inSegments(codePoint);
            case 12 -> inGroups(codePoint);
            default -> 0;
        };
    }

    private int inSegments(int codePoint) {
        int doubled = unsigned(start + 6);
        int ends = start + 14;
        int starts = ends + doubled + 2;
        for (int i = 0; i < doubled; i += 2) {
            if (codePoint <= unsigned(ends + i)) {
                int first = unsigned(starts + i);
                int delta = font.getShort(starts + doubled + i);
                int place = starts + 2 * doubled + i;
                int offset = unsigned(place);
                if (codePoint < first) {
                    return 0;
                }
                int glyph =
                        offset == 0
                                ? codePoint
                                : unsigned(place + offset + 2 * (codePoint - first));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = font.getInt(start + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = start + 16 + middle * 12;
            if (codePoint < font.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > font.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return font.getInt(group + 8) + codePoint - font.getInt(group);
            }
        }
        return 0;
    }

    private int unsigned(int place) {
        return font.getShort(place) & 0xFFFF;
    }
}
