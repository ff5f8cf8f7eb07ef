package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontCaching;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

import java.io.ByteArrayInputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Sets scripts whose letters change their shapes or run from right to left. The text stays what
/// readers copy and hear: it is written beside its glyphs as ActualText.
final class Shaper {
    private static final float MEASURED_SIZE = 100;

    private final GlyphLayoutManager layout;
    private final BaseFont base;

    Shaper(String name, byte[] bytes) {
        var fonts = new GlyphLayoutFontManager().setFontCaching(FontCaching.OFF);
        layout = new GlyphLayoutManager(fonts).setWriteActualText(true);
        base = load(name, bytes);
    }

    private BaseFont load(String name, byte[] bytes) {
        try {
            var in = new ByteArrayInputStream(bytes);
            return layout.loadFont(name, in, MEASURED_SIZE).getBaseFont();
        } catch (GlyphLayoutFontManager.FontLoadException e) {
            throw new IllegalArgumentException("the font " + name + " cannot be read", e);
        }
    }

    BaseFont base() {
        return base;
    }

    /// In 1/1000 of the font's size.
    double width(String text) {
        double width = 0;
        for (var run : runs(text)) {
            var glyphs = layout.computeGlyphVector(base, MEASURED_SIZE, run);
            width += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return width * 1000 / MEASURED_SIZE;
    }

    /// Draws a text where the pen stands; its font is set already. Runs of one direction are drawn
    /// in reading order, each at its place on the line.
    void show(PdfContentByte content, String text, double size, double x, double y) {
        double width = width(text) * size / 1000;
        boolean rightToLeft = isRightToLeft(text);
        double before = 0;
        for (var run : runs(text)) {
            double runWidth = width(run) * size / 1000;
            double at = rightToLeft ? width - before - runWidth : before;
            content.setTextMatrix((float) (x + at), (float) y);
            layout.showText(content, base, (float) size, run);
            before += runWidth;
        }
    }

    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Parts of one direction each.
    private static List<String> runs(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var runs = new ArrayList<String>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            var part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            if (!part.isEmpty()) {
                runs.add(part);
            }
        }
        return runs;
    }
}
