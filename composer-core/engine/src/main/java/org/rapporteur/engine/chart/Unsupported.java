package org.rapporteur.engine.chart;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// What a drawing did that a recording cannot hold as it is.
enum Unsupported {
    IMAGE(
            "draws a picture, which is left out",
            "draw with shapes and text, or use a picture as the figure's artwork"),
    FOREIGN_FONT(
            "writes in a font that is not the theme's: it is drawn as outlines, which cannot be"
                    + " searched and may look different on another machine",
            "take the font from the style"),
    OUTLINED_TEXT(
            "writes text that is turned, bent or laid out beforehand: it is drawn as outlines,"
                    + " which cannot be searched",
            "write with drawString on a horizontal line"),
    PATTERN("fills with a pattern, which is drawn as plain grey", "fill with colours"),
    BLENDING(
            "mixes colours in a way that is not supported: they are drawn opaque",
            "draw with colours and AlphaComposite.SrcOver"),
    COPYING("copies an area of itself, which is left out", "draw the shapes again");

    /// The rule of its findings.
    static final String RULE = "drawing-unsupported";

    private final String what;
    private final String fix;

    Unsupported(String what, String fix) {
        this.what = what;
        this.fix = fix;
    }

    /// What the drawing does, and how to mend it.
    Finding finding() {
        return Finding.warning(RULE, SourcePosition.UNKNOWN, "the drawing " + what).withFix(fix);
    }
}
