package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;

/// The fonts that a layout measures with.
public interface Metrics {
    /// The font that sets a character: the cut's own, else one that stands in for it; null when no
    /// font has the character.
    @Nullable SetFont font(FontCut cut, int codePoint);

    /// Height of capitals in 1/1000 of the font's size.
    double capHeight(FontCut cut);
}
