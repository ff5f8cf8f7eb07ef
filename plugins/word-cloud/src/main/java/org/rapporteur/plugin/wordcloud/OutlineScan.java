package org.rapporteur.plugin.wordcloud;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/// Finds the cells inside of an outline, line by line. Inside is where the crossings to the left,
/// upwards and downwards, do not cancel out.
final class OutlineScan {
    /// Scan lines to a row of cells.
    private static final int LINES = 2;

    /// How far, in cells, a curve may be from its polygon.
    private static final double FLATNESS = .25;

    private final int top;
    private final int left;
    private final int right;
    private final Line[] lines;

    /// @param top first row of cells
    /// @param bottom after the last one
    OutlineScan(Shape outline, int top, int bottom) {
        this.top = top;
        left = (int) Math.floor(outline.getBounds2D().getMinX());
        right = (int) Math.ceil(outline.getBounds2D().getMaxX());
        lines = new Line[Math.max(1, bottom - top) * LINES];
        Arrays.setAll(lines, i -> new Line());
        trace(outline.getPathIterator(null, FLATNESS));
    }

    /// The spans of each row; gaps up to so many cells are closed.
    int[][] rows(int closed) {
        var rows = new int[lines.length / LINES][];
        for (var row = 0; row < rows.length; row++) {
            var spans = new Spans(left, right);
            for (var line = 0; line < LINES; line++) {
                lines[row * LINES + line].addTo(spans);
            }
            rows[row] = spans.listed(closed);
        }
        return rows;
    }

    private void trace(PathIterator path) {
        var point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            var segment = path.currentSegment(point);
            if (segment == PathIterator.SEG_CLOSE) {
                point[0] = startX;
                point[1] = startY;
            }
            if (segment == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            } else {
                edge(x, y, point[0], point[1]);
            }
            x = point[0];
            y = point[1];
        }
    }

    private void edge(double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            return;
        }
        var first = (Math.min(y1, y2) - top) * LINES - .5;
        var last = Math.min(lines.length, (Math.max(y1, y2) - top) * LINES - .5);
        for (var line = Math.max(0, (int) Math.ceil(first)); line < last; line++) {
            var y = top + (line + .5) / LINES;
            lines[line].add(x1 + (x2 - x1) * (y - y1) / (y2 - y1), y1 < y2 ? 1 : -1);
        }
    }

    /// The crossings of one scan line, from the left.
    private static final class Line {
        private double[] xs = new double[8];
        private int[] directions = new int[8];
        private int count;

        void add(double x, int direction) {
            if (count == xs.length) {
                xs = Arrays.copyOf(xs, count * 2);
                directions = Arrays.copyOf(directions, count * 2);
            }
            var at = count++;
            for (; at > 0 && xs[at - 1] > x; at--) {
                xs[at] = xs[at - 1];
                directions[at] = directions[at - 1];
            }
            xs[at] = x;
            directions[at] = direction;
        }

        void addTo(Spans spans) {
            var winding = 0;
            for (var i = 0; i + 1 < count; i++) {
                winding += directions[i];
                if (winding != 0) {
                    spans.add((int) Math.floor(xs[i]), (int) Math.floor(xs[i + 1]));
                }
            }
        }
    }
}
