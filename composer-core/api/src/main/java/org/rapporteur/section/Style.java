package org.rapporteur.section;

import org.rapporteur.document.FontCut;

import java.awt.Font;

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

    /// For areas of what is *not applicable*.
    int mutedColour();

    /// A font of the theme, at a size in points. Draw with these only: others cannot be embedded.
    Font font(FontCut cut, double size);

    /// How wide a text is, in points.
    double width(String text, FontCut cut, double size);
}
