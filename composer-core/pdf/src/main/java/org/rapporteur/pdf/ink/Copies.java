package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// What is copied for the glyphs of one font. A file says one character for each glyph, the one
/// that was drawn with it first; where another one has the same looks, its text has to be written
/// beside it.
final class Copies {
    private final byte[] font;
    private final BitSet asked = new BitSet();
    private final BitSet others = new BitSet();
    private final Map<Integer, Integer> first = new HashMap<>();
    private @Nullable CharacterMap map;

    Copies(byte[] font) {
        this.font = font;
    }

    /// Whether a text that is drawn now would be copied as another one.
    boolean differ(String text) {
        boolean differ = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            differ |= isOther(text.codePointAt(i));
        }
        return differ;
    }

    private boolean isOther(int codePoint) {
        if (!asked.get(codePoint)) {
            asked.set(codePoint);
            int before = first.computeIfAbsent(glyph(codePoint), _ -> codePoint);
            others.set(codePoint, before != codePoint && !Character.isSpaceChar(codePoint));
        }
        return others.get(codePoint);
    }

    private int glyph(int codePoint) {
        if (map == null) {
            map = CharacterMap.of(font);
        }
        return map.glyph(codePoint);
    }
}
