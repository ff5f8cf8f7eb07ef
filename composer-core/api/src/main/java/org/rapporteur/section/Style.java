package org.rapporteur.section;

import org.rapporteur.document.FontCut;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.util.List;

/// How drawings of a report look. Colours are 0xRRGGBB, lengths points.
///
/// ```java
/// Blocks.drawing(request.style().textWidth(), 20, pen -> {
///     pen.setColor(new java.awt.Color(request.style().accentColour()));
///     pen.setFont(request.style().font(FontCut.SANS, 9));
///     pen.drawString("Acme Ltd", 0, 12);
/// });
/// ```
public interface Style {
    /// Width of the text on a page.
    double textWidth();

    /// Greatest height that a figure can have on a page.
    double textHeight();

    int textColour();

    /// For what is secondary; passes 4.5:1 on the page.
    int quietColour();

    /// The one colour that stands out.
    int accentColour();

    /// For areas of what is *not applicable*; passes 3:1 on the page.
    int mutedColour();

    /// Colours for areas and lines that are told apart, the most important first. Each passes 3:1
    /// on the page and differs from the others in lightness. A report that is printed in black only
    /// has one: tell things apart in another way where they are more.
    List<Integer> palette();

    /// Whether the report is written from right to left, so that drawings begin at the right.
    boolean isRightToLeft();

    /// A font of the theme, at a size in points. Draw with these only: others cannot be embedded.
    Font font(FontCut cut, double size);

    /// How wide a text is, in points.
    double width(String text, FontCut cut, double size);

    /// The outline of a text as it is printed, its baseline starting at the origin, y downwards.
    /// Letters that the theme's font does not have come from the fonts that stand in for it.
    default Shape outline(String text, FontCut cut, double size) {
        var exact = new FontRenderContext(null, true, true);
        return text.isEmpty()
                ? new Path2D.Double()
                : new TextLayout(text, font(cut, size), exact).getOutline(null);
    }
}
