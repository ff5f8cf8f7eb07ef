package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;

/// The fonts that a layout measures with.
public interface Metrics {
    /// The font that sets a character: the cut's own, else one that stands in for it; null when no
    /// font has the character.
    @Nullable SetFont font(FontCut cut, int codePoint);

    /// How to get a font for a character that none has, as an instruction to the user; empty where
    /// there is none.
    default String remedy(int codePoint) {
        return "";
    }

    /// Height of capitals in 1/1000 of the font's size.
    double capHeight(FontCut cut);
}
