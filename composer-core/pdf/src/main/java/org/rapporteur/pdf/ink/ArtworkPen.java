package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.pdf.layout.Drawn;
import org.rapporteur.pdf.layout.FontRuns;

import java.awt.geom.PathIterator;
import java.util.List;

/// Replays recorded marks: vectors, and text in the document's fonts.
final class ArtworkPen {
    private final PdfContentByte content;
    private final Pen pen;
    private final Fonts fonts;
    private final double left;
    private final double top;
    private final double scale;

    /// @param left of the artwork, in PDF coordinates
    /// @param top of the artwork, in PDF coordinates
    ArtworkPen(PdfContentByte content, Fonts fonts, double left, double top, double scale) {
        this.content = content;
        this.pen = new Pen(content);
        this.pen.forget();
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void draw(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Fill fill -> fill(fill);
                case Mark.Stroke stroke -> stroke(stroke);
                case Mark.TextRun run -> text(run);
                case Mark.Clipped clipped -> clipped(clipped);
            }
        }
    }

    private void fill(Mark.Fill fill) {
        if (!path(fill.outline())) {
            return;
        }
        pen.fillColour(fill.colour());
        if (fill.outline().isEvenOdd()) {
            content.eoFill();
        } else {
            content.fill();
        }
    }

    private void stroke(Mark.Stroke stroke) {
        pen.strokeColour(stroke.colour());
        content.setLineWidth((float) (stroke.width() * scale));
        content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        var dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (stroke.dash().get(i) * scale);
        }
        content.setLineDash(dash, 0);
        if (path(stroke.outline())) {
            content.stroke();
        }
    }

    private void clipped(Mark.Clipped clipped) {
        content.saveState();
        if (path(clipped.outline())) {
            if (clipped.outline().isEvenOdd()) {
                content.eoClip();
            } else {
                content.clip();
            }
            content.newPath();
            draw(clipped.marks());
        }
        content.restoreState();
        pen.forget();
    }

    /// Text that leads upwards is written on a page that is turned around its beginning.
    private void upwards(Mark.TextRun run) {
        content.saveState();
        content.concatCTM(0, 1, -1, 0, x(run.x()), y(run.y()));
        pen.forget();
        var turned = new ArtworkPen(content, fonts, 0, 0, scale);
        turned.text(new Mark.TextRun(run.text(), 0, 0, run.font(), run.size(), run.colour()));
        content.restoreState();
        pen.forget();
    }

    private void text(Mark.TextRun written) {
        if (written.upwards()) {
            upwards(written);
            return;
        }
        var run = drawn(written);
        var choice = FontRuns.ofPiece(run.text(), run.font(), fonts);
        double x = run.x();
        int start = 0;
        @Nullable FontFile font = null;
        for (int i = 0; i < run.text().length(); ) {
            int codePoint = run.text().codePointAt(i);
            var next = (FontFile) choice.at(i, codePoint);
            if (font != null && next != null && next != font) {
                x += show(run, start, i, font, x);
                start = i;
            }
            font = next == null ? font : next;
            i += Character.charCount(codePoint);
        }
        if (font != null) {
            show(run, start, run.text().length(), font, x);
        }
    }

    private static Mark.TextRun drawn(Mark.TextRun run) {
        var text = new StringBuilder();
        run.text().codePoints().map(Drawn::of).filter(c -> c >= 0).forEach(text::appendCodePoint);
        return new Mark.TextRun(
                text.toString(), run.x(), run.y(), run.font(), run.size(), run.colour());
    }

    private double show(Mark.TextRun run, int from, int to, FontFile font, double x) {
        var text = run.text().substring(from, to);
        pen.text(
                text,
                font,
                run.size() * scale,
                run.colour(),
                left + x * scale,
                top - run.y() * scale);
        return font.width(text) * run.size() / 1000;
    }

    /// Makes a path of an outline; false when there is nothing to it.
    private boolean path(Outline outline) {
        var point = new double[6];
        double x = 0;
        double y = 0;
        boolean any = false;
        for (var at = outline.segments(); !at.isDone(); at.next()) {
            switch (at.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x(point[0]), y(point[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(x(point[0]), y(point[1]));
                case PathIterator.SEG_QUADTO -> cubic(x, y, point);
                case PathIterator.SEG_CUBICTO ->
                        content.curveTo(
                                x(point[0]),
                                y(point[1]),
                                x(point[2]),
                                y(point[3]),
                                x(point[4]),
                                y(point[5]));
                default -> content.closePath();
            }
            int end = end(at.currentSegment(point));
            if (end >= 0) {
                x = point[end];
                y = point[end + 1];
            }
            any = true;
        }
        return any;
    }

    /// Index of a segment's end point; -1 when it has none.
    private static int end(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private void cubic(double x, double y, double[] point) {
        content.curveTo(
                x(x + (point[0] - x) * 2 / 3),
                y(y + (point[1] - y) * 2 / 3),
                x(point[2] + (point[0] - point[2]) * 2 / 3),
                y(point[3] + (point[1] - point[3]) * 2 / 3),
                x(point[2]),
                y(point[3]));
    }

    private float x(double x) {
        return (float) (left + x * scale);
    }

    private float y(double y) {
        return (float) (top - y * scale);
    }
}
