package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.section.Style;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cuts of a theme by the fonts that a drawing writes in.
record Cuts(Style style) {
    private static final double ANY_SIZE = 12;

    /// Those that drawings use most come first, so that the files of the others are not read.
    private static final List<FontCut> ALL = all();

    private static List<FontCut> all() {
        var all = new ArrayList<FontCut>();
        for (var face : List.of(FontCut.Face.SANS, FontCut.Face.TEXT, FontCut.Face.MONO)) {
            for (var italic : List.of(false, true)) {
                for (var strong : List.of(false, true)) {
                    all.add(new FontCut(face, strong, italic));
                }
            }
        }
        return all;
    }

    /// The cut that a font is; empty for a font from elsewhere, and for one that was bent.
    Optional<FontCut> of(Font font) {
        if (font.getStyle() != Font.PLAIN || font.isTransformed() || font.hasLayoutAttributes()) {
            return Optional.empty();
        }
        var name = font.getPSName();
        return ALL.stream()
                .filter(cut -> style.font(cut, ANY_SIZE).getPSName().equals(name))
                .findFirst();
    }
}
