package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.Drawing;
import org.rapporteur.section.Style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;

/// Words that have found their places. Lengths in points, origin top left.
///
/// @param words those that are shown, the most frequent first
/// @param runs in reading order
record Cloud(double width, double height, List<CloudWord> words, List<Run> runs) {
    /// Quarter turns from left to right on.
    private static final int UPWARDS = 3;

    /// @param x where the text starts
    /// @param y its baseline
    /// @param turned whether it is read upwards
    record Run(String text, double x, double y, Voice voice, double size, boolean turned) {}

    Drawing drawing(Style style) {
        return new Drawing(width, height, pen -> draw(pen, style));
    }

    private void draw(Graphics2D pen, Style style) {
        for (var run : runs) {
            pen.setFont(style.font(run.voice().cut(), run.size()));
            pen.setColor(new Color(run.voice().colour()));
            if (run.turned()) {
                var before = pen.getTransform();
                pen.transform(AffineTransform.getQuadrantRotateInstance(UPWARDS, run.x(), run.y()));
                pen.drawString(run.text(), (float) run.x(), (float) run.y());
                pen.setTransform(before);
            } else {
                pen.drawString(run.text(), (float) run.x(), (float) run.y());
            }
        }
    }
}
