package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;
import org.rapporteur.pdf.layout.Item;

/// Draws text and rules in PDF coordinates: points, upwards. What is set already is not set again:
/// a page of a table has hundreds of texts that look alike.
final class Pen {
    private static final int NO_COLOUR = -1;

    private final PdfContentByte content;
    private int fill = NO_COLOUR;
    private @Nullable FontFile font;
    private float size;
    private float tracking;

    /// @param content a page on which no text has been set yet
    Pen(PdfContentByte content) {
        this.content = content;
    }

    /// The graphics state is not what this pen set.
    void forget() {
        fill = NO_COLOUR;
        font = null;
        tracking = Float.NaN;
    }

    void fillColour(int rgb) {
        if (fill != rgb) {
            fill = rgb;
            content.setRGBColorFill(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        }
    }

    private void type(FontFile newFont, float newSize, float newTracking) {
        if (newFont != font || newSize != size) {
            font = newFont;
            size = newSize;
            content.setFontAndSize(font.base(), size);
        }
        if (newTracking != tracking) {
            tracking = newTracking;
            content.setCharacterSpacing(tracking);
        }
    }

    void strokeColour(int rgb) {
        content.setRGBColorStroke(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    void words(Item.Words words, double x, double y) {
        var look = words.look();
        if (!(look.font() instanceof FontFile file)) {
            throw new IllegalArgumentException("not a font of this document: " + look.font());
        }
        fillColour(look.colour());
        content.beginText();
        type(file, (float) look.size(), (float) look.tracking());
        content.setTextMatrix((float) x, (float) y);
        show(words.text(), file, look.size(), words.wordSpace(), x, y);
        content.endText();
    }

    /// A plain text in one font.
    void text(String text, FontFile file, double points, int colour, double x, double y) {
        boolean said = file.shaper() == null && file.isCopiedWrongly(text);
        if (said) {
            var words = new PdfDictionary();
            words.put(new PdfName("ActualText"), Traits.text(text));
            content.beginMarkedContentSequence(new PdfName("Span"), words, true);
        }
        fillColour(colour);
        content.beginText();
        type(file, (float) points, 0);
        content.setTextMatrix((float) x, (float) y);
        show(text, file, points, 0, x, y);
        content.endText();
        if (said) {
            content.endMarkedContentSequence();
        }
    }

    /// Shows text with kerning and with wider spaces: the operator for word spacing does nothing
    /// for fonts with two-byte codes (ISO 32000-1, 9.3.3).
    private void show(
            String text, FontFile file, double points, double wordSpace, double x, double y) {
        if (file.shaper() != null) {
            file.shaper().show(content, text.stripTrailing(), points, x, y);
            if (text.endsWith(" ")) {
                // at the end of a line: nobody sees it, but it keeps the words apart
                boolean fromRight = Shaper.isRightToLeft(text);
                double width = file.width(fromRight ? " " : text.stripTrailing()) * points / 1000;
                content.setTextMatrix((float) (fromRight ? x - width : x + width), (float) y);
                content.showText(" ");
            }
            forget();
            return;
        }
        var parts = new PdfTextArray();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            double add = codePoint == ' ' ? wordSpace * 1000 / points : 0;
            add += next < text.length() ? file.kern(codePoint, text.codePointAt(next)) : 0;
            if (add != 0) {
                parts.add(text.substring(start, next));
                parts.add((float) -add);
                start = next;
            }
            i = next;
        }
        if (start == 0) {
            content.showText(text);
            return;
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        content.showText(parts);
    }

    void rule(Item.Rule rule, double x, double y) {
        strokeColour(rule.colour());
        content.setLineWidth((float) rule.thickness());
        if (rule.gap() > 0) {
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineDash(0, (float) rule.gap(), 0);
        } else {
            content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
            content.setLineDash(0);
        }
        content.moveTo((float) x, (float) y);
        content.lineTo((float) (x + rule.length()), (float) y);
        content.stroke();
    }
}
