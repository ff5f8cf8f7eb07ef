package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;
import org.rapporteur.section.Style;

import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;

/// A theme as drawings see it. Lengths are points, colours 0xRRGGBB.
///
/// @param textHeight greatest height of a figure, so that its caption fits below it
/// @param mono true where figures are printed in black, and told apart by hatching
public record ThemeStyle(
        double textWidth,
        double textHeight,
        Theme.Colours colours,
        List<Integer> palette,
        boolean mono,
        boolean isRightToLeft,
        ThemeFonts fonts)
        implements Style {
    private static final int LINES_OF_CAPTION = 3;

    /// Passes 3:1 on white.
    private static final int GREY = 0x8c8c8c;

    public ThemeStyle {
        palette = List.copyOf(palette);
    }

    /// @param mono whether figures are printed in black only
    public static ThemeStyle of(Theme theme, FontFiles files, Locale language, boolean mono) {
        var colours = theme.colours();
        double caption =
                theme.spacing().caption()
                        + LINES_OF_CAPTION * theme.style(StyleName.CAPTION).leading();
        return new ThemeStyle(
                theme.page().textWidth(),
                theme.page().textHeight() - caption,
                colours,
                mono ? List.of(colours.text()) : theme.palette(),
                mono,
                !ComponentOrientation.getOrientation(language).isLeftToRight(),
                new ThemeFonts(files, language));
    }

    @Override
    public int textColour() {
        return colours.text();
    }

    @Override
    public int quietColour() {
        return colours.quiet();
    }

    @Override
    public int accentColour() {
        return mono ? colours.text() : colours.accent();
    }

    @Override
    public int mutedColour() {
        return mono ? GREY : colours.muted();
    }

    /// For hairlines.
    public int ruleColour() {
        return colours.rule();
    }

    @Override
    public Font font(FontCut cut, double size) {
        return fonts.font(cut, size);
    }

    @Override
    public double width(String text, FontCut cut, double size) {
        return fonts.lines().width(text, cut) * size;
    }

    @Override
    public Shape outline(String text, FontCut cut, double size) {
        var whole = new Path2D.Double();
        for (var piece : fonts.lines().line(text, cut).pieces()) {
            var at = AffineTransform.getScaleInstance(size, size);
            at.translate(piece.x(), 0);
            whole.append(fonts.lines().outline(piece.text(), cut).getPathIterator(at), false);
        }
        return whole;
    }

    /// The height of capitals.
    public double capHeight(FontCut cut, double size) {
        return fonts.lines().capHeight(cut) * size;
    }
}
