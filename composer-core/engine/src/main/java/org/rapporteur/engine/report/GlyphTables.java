package org.rapporteur.engine.report;

import java.nio.ByteBuffer;
import java.util.Map;

/// Checks the tables of a TrueType file that say how many glyphs there are and where they lie.
final class GlyphTables {
    private GlyphTables() {}

    static boolean areSound(ByteBuffer font, Map<String, TrueType.Part> tables) {
        int unitsAt = TrueType.part(tables, "head").at() + 18;
        int units = font.getShort(unitsAt) & 0xFFFF;
        int glyphs = font.getShort(TrueType.part(tables, "maxp").at() + 4) & 0xFFFF;
        int widths = font.getShort(TrueType.part(tables, "hhea").at() + 34) & 0xFFFF;
        int widthBytes = TrueType.part(tables, "hmtx").length();
        return units >= 16
                && units <= 16_384
                && glyphs > 0
                && widths > 0
                && widths <= glyphs
                && widthBytes >= 4 * widths + 2 * (glyphs - widths)
                && areInside(font, tables, glyphs);
    }

    /// Glyphs lie one behind the other, inside of their table.
    private static boolean areInside(
            ByteBuffer font, Map<String, TrueType.Part> tables, int glyphs) {
        boolean wide = font.getShort(TrueType.part(tables, "head").at() + 50) != 0;
        var places = TrueType.part(tables, "loca");
        if (places.length() < (glyphs + 1) * (wide ? 4 : 2)) {
            return false;
        }
        int before = 0;
        for (int i = 0; i <= glyphs; i++) {
            int place =
                    wide
                            ? font.getInt(places.at() + 4 * i)
                            : 2 * (font.getShort(places.at() + 2 * i) & 0xFFFF);
            if (place < before) {
                return false;
            }
            before = place;
        }
        return before <= TrueType.part(tables, "glyf").length();
    }
}
