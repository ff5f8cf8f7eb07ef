package org.rapporteur.engine;

import org.rapporteur.document.Block;
import org.rapporteur.document.Figure;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Style;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A line of words in a box as wide as the text. Lengths are points.
record NoticeBox(Style style) {
    private static final double HEIGHT = 28;
    private static final double RULE = .8;
    private static final double PADDING = 10;
    private static final double SIZE = 9.5;

    Block of(String words, SourcePosition position) {
        double width = style.textWidth();
        double room = width - 2 * PADDING;
        double size = SIZE * Math.min(1, room / style.width(words, FontCut.SANS_STRONG, SIZE));
        var edge = new Rectangle2D.Double(RULE / 2, RULE / 2, width - RULE, HEIGHT - RULE);
        var marks =
                List.<Mark>of(
                        new Mark.Stroke(new Outline(edge), style.accentColour(), RULE, List.of()),
                        new Mark.TextRun(
                                words,
                                PADDING,
                                HEIGHT / 2 + size / 3,
                                FontCut.SANS_STRONG,
                                size,
                                style.textColour()));
        return new Figure("", null, new Recording(width, HEIGHT, marks), words, null, position);
    }
}
