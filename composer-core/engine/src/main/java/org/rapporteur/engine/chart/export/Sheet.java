package org.rapporteur.engine.chart.export;

import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.engine.chart.LabelLines;
import org.rapporteur.engine.chart.Lettering;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// A figure on a sheet of its own: white around it, and its caption below, which says of what and
/// of when its figures are, wherever the file goes. Lengths are points.
record Sheet(ThemeStyle style) {
    private static final double MARGIN = 10;
    private static final double ABOVE_CAPTION = 9;
    private static final double SIZE = 8.5;
    private static final double LEADING = 11.5;
    private static final double DESCENT = 2.5;
    private static final int LINES = 6;

    Recording of(Recording figure, String caption) {
        var marks = new ArrayList<Mark>();
        figure.marks().forEach(mark -> marks.add(moved(mark)));
        double width = figure.width();
        double y = MARGIN + figure.height() + ABOVE_CAPTION;
        for (var line : lines(caption, width)) {
            y += LEADING;
            double own = style.width(line, FontCut.SANS, SIZE);
            double x = style.isRightToLeft() ? MARGIN + width - own : MARGIN;
            var words = Lettering.of(line, x, y - DESCENT, FontCut.SANS, SIZE, style);
            marks.addAll(words.runs(style.quietColour()));
        }
        double height = caption.isBlank() ? MARGIN + figure.height() : y;
        return new Recording(width + 2 * MARGIN, height + MARGIN, marks);
    }

    private List<String> lines(String caption, double width) {
        if (caption.isBlank()) {
            return List.of();
        }
        var label = new LabelLines(caption, FontCut.SANS, style);
        double room = width / SIZE;
        return label.within(room, LINES).orElseGet(() -> label.abbreviated(room, LINES));
    }

    private static Mark moved(Mark mark) {
        return switch (mark) {
            case Mark.Fill(var outline, int colour) -> new Mark.Fill(moved(outline), colour);
            case Mark.Stroke(var outline, int colour, double width, var dash) ->
                    new Mark.Stroke(moved(outline), colour, width, dash);
            case Mark.TextRun run ->
                    new Mark.TextRun(
                            run.text(),
                            run.x() + MARGIN,
                            run.y() + MARGIN,
                            run.font(),
                            run.size(),
                            run.colour(),
                            run.upwards());
            case Mark.Clipped(var outline, var marks) ->
                    new Mark.Clipped(moved(outline), marks.stream().map(Sheet::moved).toList());
        };
    }

    private static Outline moved(Outline outline) {
        var path = new Path2D.Double(rule(outline));
        path.append(outline.segments(), false);
        path.transform(AffineTransform.getTranslateInstance(MARGIN, MARGIN));
        return new Outline(path);
    }

    static int rule(Outline outline) {
        return outline.isEvenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    }
}
