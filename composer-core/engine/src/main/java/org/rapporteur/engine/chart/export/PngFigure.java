package org.rapporteur.engine.chart.export;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// A figure as pixels, 300 to the inch, on white. Words are drawn as shapes, without any font of
/// the machine.
final class PngFigure {
    static final int DOTS_PER_INCH = 300;

    private final Letters letters;
    private final Graphics2D graphics;

    private PngFigure(Letters letters, Graphics2D graphics) {
        this.letters = letters;
        this.graphics = graphics;
    }

    static byte[] of(Recording sheet, String title, String description, FigureFrame frame) {
        double scale = DOTS_PER_INCH / 72.0;
        var image =
                new BufferedImage(
                        (int) Math.ceil(sheet.width() * scale),
                        (int) Math.ceil(sheet.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setPaint(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new PngFigure(frame.letters(), graphics).marks(sheet.marks());
        } finally {
            graphics.dispose();
        }
        return PngBytes.of(image, DOTS_PER_INCH, title, description);
    }

    private void marks(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Fill(var outline, int colour) -> {
                    graphics.setPaint(new Color(colour));
                    graphics.fill(path(outline));
                }
                case Mark.Stroke(var outline, int colour, double width, var dash) -> {
                    graphics.setPaint(new Color(colour));
                    graphics.setStroke(stroke(width, dash));
                    graphics.draw(path(outline));
                }
                case Mark.TextRun run -> {
                    graphics.setPaint(new Color(run.colour()));
                    graphics.fill(letters.of(run));
                }
                case Mark.Clipped(var outline, var inner) -> {
                    var clip = graphics.getClip();
                    graphics.clip(path(outline));
                    marks(inner);
                    graphics.setClip(clip);
                }
            }
        }
    }

    private static BasicStroke stroke(double width, List<Double> dash) {
        if (dash.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        var lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i).floatValue();
        }
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private static Path2D path(Outline outline) {
        var path = new Path2D.Double(Sheet.rule(outline));
        path.append(outline.segments(), false);
        return path;
    }
}
