package org.rapporteur.plugin.wordcloud;

import org.rapporteur.section.Style;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;

/// A word and the ink it takes.
///
/// @param size of the font, before the cloud is scaled
/// @param mask the word itself, in cells
/// @param room the word and the space around it that has to be free
record WordInk(CloudWord word, Voice voice, double size, WordMask mask, WordMask room) {
    /// Cells to a point.
    static final double CELLS = 1.5;

    /// Space around a word, of its font size.
    private static final double MARGIN_X = .28;

    private static final double MARGIN_Y = .18;

    /// Gaps inside of a word that no other word may enter, of the font size.
    private static final double CLOSED = .9;

    /// Lengths as they are, whatever the screen.
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static WordInk of(CloudWord word, Voice voice, double size, Style style) {
        var mask = mask(word.text(), voice, size, style);
        var room = mask.widened(margin(size, MARGIN_X), margin(size, MARGIN_Y));
        return new WordInk(word, voice, size, mask, room);
    }

    private static int margin(double size, double part) {
        return (int) Math.max(1, Math.round(size * part * CELLS));
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
