package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;
import org.rapporteur.pdf.layout.Item;

/// Draws text and rules in PDF coordinates: points, upwards.
final class Pen {
    private final PdfContentByte content;

    Pen(PdfContentByte content) {
        this.content = content;
    }

    void fillColour(int rgb) {
        content.setRGBColorFill(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    void strokeColour(int rgb) {
        content.setRGBColorStroke(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    void words(Item.Words words, double x, double y) {
        var look = words.look();
        if (!(look.font() instanceof FontFile font)) {
            throw new IllegalArgumentException("not a font of this document: " + look.font());
        }
        fillColour(look.colour());
        content.beginText();
        content.setFontAndSize(font.base(), (float) look.size());
        content.setCharacterSpacing((float) look.tracking());
        content.setTextMatrix((float) x, (float) y);
        show(words.text(), font, look.size(), words.wordSpace(), x, y);
        content.endText();
    }

    /// A plain text in one font.
    void text(String text, FontFile font, double size, int colour, double x, double y) {
        boolean said = font.shaper() == null && font.isCopiedWrongly(text);
        if (said) {
            var words = new PdfDictionary();
            words.put(new PdfName("ActualText"), Traits.text(text));
            content.beginMarkedContentSequence(new PdfName("Span"), words, true);
        }
        fillColour(colour);
        content.beginText();
        content.setFontAndSize(font.base(), (float) size);
        content.setCharacterSpacing(0);
        content.setTextMatrix((float) x, (float) y);
        show(text, font, size, 0, x, y);
        content.endText();
        if (said) {
            content.endMarkedContentSequence();
        }
    }

    /// Shows text with kerning and with wider spaces: the operator for word spacing does nothing
    /// for fonts with two-byte codes (ISO 32000-1, 9.3.3).
    private void show(
            String text, FontFile font, double size, double wordSpace, double x, double y) {
        if (font.shaper() != null) {
            font.shaper().show(content, text.stripTrailing(), size, x, y);
            if (text.endsWith(" ")) {
                // at the end of a line: nobody sees it, but it keeps the words apart
                boolean fromRight = Shaper.isRightToLeft(text);
                double width = font.width(fromRight ? " " : text.stripTrailing()) * size / 1000;
                content.setTextMatrix((float) (fromRight ? x - width : x + width), (float) y);
                content.showText(" ");
            }
            return;
        }
        var parts = new PdfTextArray();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            double add = codePoint == ' ' ? wordSpace * 1000 / size : 0;
            add += next < text.length() ? font.kern(codePoint, text.codePointAt(next)) : 0;
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
