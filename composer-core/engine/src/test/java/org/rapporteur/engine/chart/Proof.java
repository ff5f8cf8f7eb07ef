package org.rapporteur.engine.chart;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Recordings for the eye, as pictures, and for tests, as text.
final class Proof {
    private static final int SCALE = 3;

    private Proof() {}

    /// Writes a picture to `target/proofs`.
    static void print(String name, Recording recording) throws IOException {
        var image =
                new BufferedImage(
                        (int) (recording.width() * SCALE),
                        (int) (recording.height() * SCALE) + 1,
                        BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        recording.marks().forEach(mark -> paint(graphics, mark));
        graphics.dispose();
        var folder = Files.createDirectories(Path.of("target", "proofs"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Fill(var outline, var colour) -> {
                graphics.setPaint(new Color(colour));
                graphics.fill(path(outline));
            }
            case Mark.Stroke(var outline, var colour, var width, _) -> {
                graphics.setPaint(new Color(colour));
                graphics.setStroke(new BasicStroke((float) width));
                graphics.draw(path(outline));
            }
            case Mark.TextRun(var text, var x, var y, var font, var size, var colour) -> {
                graphics.setPaint(new Color(colour));
                graphics.setFont(TestFonts.STYLE.font(font, size));
                graphics.drawString(text, (float) x, (float) y);
            }
            case Mark.Clipped(var outline, var marks) -> {
                var clip = graphics.getClip();
                graphics.clip(path(outline));
                marks.forEach(inner -> paint(graphics, inner));
                graphics.setClip(clip);
            }
        }
    }

    private static Path2D path(Outline outline) {
        var path =
                new Path2D.Double(
                        outline.isEvenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path.append(outline.segments(), false);
        return path;
    }

    /// A line a mark.
    static String text(Recording recording) {
        var lines = new ArrayList<String>();
        recording.marks().forEach(mark -> describe(mark, "", lines));
        return String.join("\n", lines);
    }

    private static void describe(Mark mark, String indent, List<String> lines) {
        switch (mark) {
            case Mark.Fill(var outline, var colour) ->
                    lines.add(indent + "fill " + hex(colour) + box(outline.bounds()));
            case Mark.Stroke(var outline, var colour, var width, var dash) ->
                    lines.add(
                            indent
                                    + "stroke "
                                    + hex(colour)
                                    + number(width)
                                    + (dash.isEmpty() ? "" : " " + dash)
                                    + box(outline.bounds()));
            case Mark.TextRun(var text, var x, var y, var font, var size, var colour) ->
                    lines.add(
                            "%stext %s%s %s%s%s at%s%s"
                                    .formatted(
                                            indent,
                                            hex(colour),
                                            text,
                                            font.face(),
                                            font.strong() ? " strong" : "",
                                            number(size),
                                            number(x),
                                            number(y)));
            case Mark.Clipped(var outline, var marks) -> {
                lines.add(indent + "clip" + box(outline.bounds()));
                marks.forEach(inner -> describe(inner, indent + "  ", lines));
            }
        }
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x ", colour);
    }

    private static String box(Rectangle2D box) {
        return " in"
                + number(box.getMinX())
                + number(box.getMinY())
                + number(box.getMaxX())
                + number(box.getMaxY());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, " %.1f", number + 0.0);
    }
}
