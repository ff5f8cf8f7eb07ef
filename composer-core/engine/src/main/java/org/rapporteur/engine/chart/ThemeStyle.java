package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.section.Style;

import java.awt.Font;

/// A theme as drawings see it. Lengths are points, colours 0xRRGGBB.
public record ThemeStyle(
        double textWidth,
        double textHeight,
        int textColour,
        int quietColour,
        int accentColour,
        int mutedColour,
        ThemeFonts fonts)
        implements Style {
    @Override
    public Font font(FontCut cut, double size) {
        return fonts.font(cut, size);
    }

    @Override
    public double width(String text, FontCut cut, double size) {
        return fonts.width(text, cut, size);
    }
}
