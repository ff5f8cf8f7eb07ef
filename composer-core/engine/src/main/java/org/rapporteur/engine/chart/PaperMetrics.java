package org.rapporteur.engine.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/// Font metrics without a screen.
final class PaperMetrics extends FontMetrics {
    private final transient LineMetrics line;

    PaperMetrics(Font font) {
        super(font);
        line = font.getLineMetrics("Hg", ThemeFonts.PAPER);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return ThemeFonts.PAPER;
    }

    @Override
    public int getAscent() {
        return Math.round(line.getAscent());
    }

    @Override
    public int getDescent() {
        return Math.round(line.getDescent());
    }

    @Override
    public int getLeading() {
        return Math.round(line.getLeading());
    }

    @Override
    public int charWidth(char letter) {
        return stringWidth(String.valueOf(letter));
    }

    @Override
    public int charsWidth(char[] text, int offset, int length) {
        return stringWidth(new String(text, offset, length));
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.round(font.getStringBounds(text, ThemeFonts.PAPER).getWidth());
    }
}
