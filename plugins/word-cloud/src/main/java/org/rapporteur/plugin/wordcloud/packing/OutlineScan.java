package org.rapporteur.plugin.wordcloud.packing;

import java.util.Arrays;

/// Finds the cells inside of polygons, line by line. Inside is where the crossings to the left,
/// upwards and downwards, do not cancel out.
final class OutlineScan {
    /// Scan lines to a row of cells.
    private static final int LINES = 2;

    private final Polygons polygons;
    private final int top;
    private final Line[] lines;

    OutlineScan(Polygons polygons) {
        this.polygons = polygons;
        top = polygons.top();
        lines = new Line[Math.max(1, polygons.bottom() - top) * LINES];
        Arrays.setAll(lines, i -> new Line());
        for (var i = 0; i < polygons.size(); i += 4) {
            edge(polygons.at(i), polygons.at(i + 1), polygons.at(i + 2), polygons.at(i + 3));
        }
    }

    /// The spans of each row; gaps up to so many cells are closed.
    int[][] rows(int closed) {
        var rows = new int[lines.length / LINES][];
        for (var row = 0; row < rows.length; row++) {
            var spans = new Spans(polygons.left(), polygons.right());
            for (var line = 0; line < LINES; line++) {
                lines[row * LINES + line].addTo(spans);
            }
            rows[row] = spans.listed(closed);
        }
        return rows;
    }

    private void edge(double x1, double y1, double x2, double y2) {
        var first = (Math.min(y1, y2) - top) * LINES - .5;
        var last = Math.min(lines.length, (Math.max(y1, y2) - top) * LINES - .5);
        for (var line = Math.max(0, (int) Math.ceil(first)); line < last; line++) {
            var y = top + (line + .5) / LINES;
            lines[line].add(x1 + (x2 - x1) * (y - y1) / (y2 - y1), y1 < y2 ? 1 : -1);
        }
    }

    /// The crossings of one scan line, from the left.
    private static final class Line {
        private double[] xs = new double[16];
        private int[] directions = new int[16];
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
