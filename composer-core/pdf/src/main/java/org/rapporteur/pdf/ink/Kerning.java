package org.rapporteur.pdf.ink;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How much nearer or further apart two characters stand than their widths say: the pair
/// adjustments of a font's feature `kern` (OpenType 1.9, GPOS, lookup type 2).
final class Kerning {
    /// Pairs of them are kept in an array: ASCII.
    private static final int COMMON = 128;

    private static final short NOT_ASKED = Short.MIN_VALUE;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    private final CharacterMap characters;
    private final List<List<PairTable>> lookups = new ArrayList<>();
    private final double scale;
    private final short[] common = new short[COMMON * COMMON];
    private final Map<Long, Integer> rare = new HashMap<>();

    private Kerning(byte[] font) {
        characters = CharacterMap.of(font);
        var tables = new FontTables(font);
        scale = 1000.0 / Math.max(1, tables.unitsPerEm());
        tables.find("GPOS").ifPresent(this::read);
        Arrays.fill(common, NOT_ASKED);
    }

    static Kerning of(byte[] font) {
        return new Kerning(font);
    }

    /// What to add between two characters, in 1/1000 of the font's size.
    double between(int left, int right) {
        if (lookups.isEmpty()) {
            return 0;
        }
        if (left >= COMMON || right >= COMMON) {
            long pair = (long) left << 32 | right;
            return scale * rare.computeIfAbsent(pair, _ -> adjustment(left, right));
        }
        int place = left * COMMON + right;
        if (common[place] == NOT_ASKED) {
            common[place] = (short) adjustment(left, right);
        }
        return scale * common[place];
    }

    /// In units of the font. Of each lookup the first table counts that knows the pair.
    private int adjustment(int left, int right) {
        int first = characters.glyph(left);
        int second = characters.glyph(right);
        int sum = 0;
        for (var tables : lookups) {
            for (var table : tables) {
                int value = table.adjustment(first, second);
                if (value != PairTable.UNKNOWN) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }

    private void read(ByteBuffer positions) {
        var indices = kernLookups(positions);
        int list = positions.getChar(8);
        for (int index : indices) {
            int lookup = list + positions.getChar(list + 2 + 2 * index);
            int type = positions.getChar(lookup);
            var tables = new ArrayList<PairTable>();
            for (int i = 0; i < positions.getChar(lookup + 4); i++) {
                int table = lookup + positions.getChar(lookup + 6 + 2 * i);
                int tableType = type;
                if (type == EXTENSION) {
                    tableType = positions.getChar(table + 2);
                    table += positions.getInt(table + 4);
                }
                if (tableType == PAIRS) {
                    tables.add(new PairTable(positions, table));
                }
            }
            if (!tables.isEmpty()) {
                lookups.add(tables);
            }
        }
    }

    /// The lookups of all features called `kern`, whatever the script: in their order.
    private static TreeSet<Integer> kernLookups(ByteBuffer positions) {
        var indices = new TreeSet<Integer>();
        int features = positions.getChar(6);
        for (int i = 0; i < positions.getChar(features); i++) {
            int entry = features + 2 + 6 * i;
            if (FontTables.tag(positions, entry).equals("kern")) {
                int feature = features + positions.getChar(entry + 4);
                for (int k = 0; k < positions.getChar(feature + 2); k++) {
                    indices.add((int) positions.getChar(feature + 4 + 2 * k));
                }
            }
        }
        return indices;
    }
}
