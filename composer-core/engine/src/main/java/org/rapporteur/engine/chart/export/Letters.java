package org.rapporteur.engine.chart.export;

import org.rapporteur.document.Mark;
import org.rapporteur.pdf.TextLines;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/// Words as shapes: they look the same where the report's fonts are not installed, and where
/// nothing shapes Arabic.
record Letters(TextLines lines) {
    /// The words of a run, which have one font and one direction.
    Shape of(Mark.TextRun run) {
        var at = AffineTransform.getTranslateInstance(run.x(), run.y());
        if (run.upwards()) {
            at.quadrantRotate(-1);
        }
        at.scale(run.size(), run.size());
        return at.createTransformedShape(lines.outline(run.text(), run.font()));
    }
}
