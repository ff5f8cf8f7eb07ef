package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.FontCut;
import org.rapporteur.plugin.wordcloud.packing.Letters;
import org.rapporteur.plugin.wordcloud.packing.Packing;
import org.rapporteur.plugin.wordcloud.packing.WordMask;
import org.rapporteur.section.Style;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the shapes of words in the one cut that packed clouds are set in.
final class InkMaker {
    static final FontCut CUT = FontCut.SANS_STRONG;

    /// Space around a word, of its font size.
    private static final double MARGIN_X = .25;

    private static final double MARGIN_Y = .04;

    /// Gaps inside of a word that no other word may enter, of the font size.
    private static final double CLOSED = .3;

    private static final double MADE_AT = 100;

    private final Style style;
    private final WordCloud.Options options;
    private final Font font;
    private final Letters letters;
    private final Map<String, Double> widths = new HashMap<>();

    InkMaker(Style style, WordCloud.Options options) {
        this.style = style;
        this.options = options;
        font = style.font(CUT, MADE_AT);
        letters = new Letters(font);
    }

    /// @param size of the font, in cells
    WordInk ink(CloudWord word, Voice voice, double size) {
        var way = new Way(word.text(), options.seed());
        var ink = mask(word.text(), size);
        var beside = margin(size, MARGIN_X);
        var above = margin(size, MARGIN_Y);
        var level = new Packing.Form(ink, ink.widened(beside, above), false);
        var forms = List.of(level);
        if (options.rotate() && way.isTurned()) {
            var turned = ink.turned();
            forms = List.of(new Packing.Form(turned, turned.widened(above, beside), true), level);
        }
        return new WordInk(word, voice.in(CUT), size, new Packing.Word(forms, way.direction()));
    }

    private static int margin(double size, double part) {
        return (int) Math.max(1, Math.round(size * part));
    }

    private WordMask mask(String text, double size) {
        var closed = (int) (CLOSED * size);
        if (isPlain(text)) {
            return letters.mask(text, size, closed);
        }
        var cells = AffineTransform.getScaleInstance(size / MADE_AT, size / MADE_AT);
        var outline = style.outline(text, CUT, MADE_AT);
        return WordMask.of(cells.createTransformedShape(outline), closed);
    }

    /// How wide a word is, by its font size.
    double width(String text) {
        return widths.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
        return isPlain(text) ? letters.width(text) : style.width(text, CUT, MADE_AT) / MADE_AT;
    }

    /// Whether the font has all letters and sets them one by one.
    private boolean isPlain(String text) {
        var all = text.toCharArray();
        return font.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(all, 0, all.length);
    }
}
