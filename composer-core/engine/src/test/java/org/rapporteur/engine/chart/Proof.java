package org.rapporteur.engine.chart;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Recording;
import org.rapporteur.engine.chart.export.FigureFrame;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Recordings for the eye, as pictures, and for tests, as text.
public final class Proof {
    private Proof() {}

    /// Writes a picture to `target/proofs`.
    public static void print(String name, Recording recording, ThemeStyle style) {
        try {
            var folder = Files.createDirectories(Path.of("target", "proofs"));
            var png = new FigureFrame(style, "en").png(recording, "", name);
            Files.write(folder.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line a mark.
    public static String text(Recording recording) {
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
            case Mark.TextRun(var text, var x, var y, var font, var size, var colour, var up) ->
                    lines.add(
                            "%stext %s%s %s%s%s at%s%s%s"
                                    .formatted(
                                            indent,
                                            hex(colour),
                                            text,
                                            font.face(),
                                            font.strong() ? " strong" : "",
                                            number(size),
                                            number(x),
                                            number(y),
                                            up ? " upwards" : ""));
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
