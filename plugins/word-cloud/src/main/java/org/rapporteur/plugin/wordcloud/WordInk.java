package org.rapporteur.plugin.wordcloud;

import org.rapporteur.section.Style;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;

/// A word and the ink it takes.
///
/// @param size of the font, before the cloud is scaled
/// @param mask in cells
record WordInk(CloudWord word, Voice voice, double size, WordMask mask) {
    /// Cells to a point.
    static final double CELLS = 1.5;

    /// Gaps inside of a word that no other word may enter, of the font size.
    private static final double CLOSED = .9;

    /// Lengths as they are, whatever the screen.
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static WordInk of(CloudWord word, Voice voice, double size, Style style) {
        return new WordInk(word, voice, size, mask(word.text(), voice, size, style));
    }

    /// The outline where the font has all letters and sets them one by one, else their box.
    private static WordMask mask(String text, Voice voice, double size, Style style) {
        var font = style.font(voice.cut(), size);
        var letters = text.toCharArray();
        if (font.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(letters, 0, letters.length)) {
            var outline = font.createGlyphVector(EXACT, letters).getOutline();
            var cells = AffineTransform.getScaleInstance(CELLS, CELLS);
            return WordMask.of(cells.createTransformedShape(outline), CLOSED * size * CELLS);
        }
        var width = style.width(text, voice.cut(), size);
        return WordMask.box(
                new Rectangle2D.Double(0, -size * CELLS, width * CELLS, size * 1.35 * CELLS));
    }
}
