package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

import java.awt.font.GlyphVector;

/// Draws the glyphs of shaped words, each where the JDK's layout puts it, and their text beside
/// them. OpenPDF would also draw those that stand for characters without looks (joiners).
final class Glyphs extends GlyphLayoutManager {
    /// The JDK gives this code, or the one below it, to characters that are not drawn.
    private static final int FIRST_INVISIBLE = 0xfffe;

    private static final float NOTHING = 1e-5f;

    Glyphs(GlyphLayoutFontManager fonts) {
        super(fonts);
    }

    /// @param text of one direction
    @Override
    public void showText(PdfContentByte content, BaseFont font, float size, String text) {
        var glyphs = computeGlyphVector(font, size, text);
        completeCmap(content, font, text, glyphs);
        beginMarkedContentSequence(content, text);
        draw(content, size, glyphs);
        endMarkedContentSequence(content);
    }

    private static void draw(PdfContentByte content, float size, GlyphVector glyphs) {
        var line = new PdfGlyphArray();
        double pen = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) >= FIRST_INVISIBLE) {
                continue;
            }
            var place = glyphs.getGlyphPosition(i);
            float rise = (float) -place.getY();
            boolean raised = Math.abs(rise) >= NOTHING;
            if (raised) {
                show(content, line);
                content.setTextRise(rise);
            }
            move(line, (float) (place.getX() - pen) / size);
            line.add(glyphs.getGlyphCode(i));
            if (raised) {
                show(content, line);
                content.setTextRise(0);
            }
            pen = place.getX() + glyphs.getGlyphMetrics(i).getAdvanceX();
        }
        show(content, line);
    }

    private static void move(PdfGlyphArray line, float em) {
        if (Math.abs(em) >= NOTHING) {
            line.add(-em * 1000);
        }
    }

    private static void show(PdfContentByte content, PdfGlyphArray line) {
        if (!line.isEmpty()) {
            content.showText(line);
            line.clear();
        }
    }
}
