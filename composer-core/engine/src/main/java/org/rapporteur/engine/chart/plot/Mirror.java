package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.engine.chart.Lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// Turns a chart round for a report that is read from right to left. Words change their place and
/// stay what they are.
///
/// @param width of the chart, in points
record Mirror(double width) {
    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Fill(var outline, int colour) -> new Mark.Fill(of(outline), colour);
            case Mark.Stroke(var outline, int colour, double thickness, var dash) ->
                    new Mark.Stroke(of(outline), colour, thickness, dash);
            case Mark.Clipped(var outline, var marks) ->
                    new Mark.Clipped(of(outline), marks.stream().map(this::of).toList());
            case Mark.TextRun _ ->
                    throw new IllegalArgumentException("plots of charts have no words");
        };
    }

    Lettering of(Lettering words) {
        return new Lettering(
                words.line(),
                width - words.x() - words.width(),
                words.y(),
                words.cut(),
                words.size());
    }

    private Outline of(Outline outline) {
        var path =
                new Path2D.Double(
                        outline.isEvenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path.append(outline.segments(), false);
        path.transform(new AffineTransform(-1, 0, 0, 1, width, 0));
        return new Outline(path);
    }
}
