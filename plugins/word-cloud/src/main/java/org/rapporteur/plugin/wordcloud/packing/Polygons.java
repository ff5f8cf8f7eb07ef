package org.rapporteur.plugin.wordcloud.packing;

import java.util.Arrays;

/// Polygons as a heap of edges that are not level. Lengths in cells.
final class Polygons {
    private double[] edges = new double[1024];
    private int length;
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /// @param more x and y of the start and of the end of each edge in turn
    /// @param x how far they are moved to the right, once they are scaled
    void add(double[] more, double x, double scale) {
        if (length + more.length > edges.length) {
            edges = Arrays.copyOf(edges, (length + more.length) * 2);
        }
        for (var i = 0; i < more.length; i += 2) {
            var pointX = x + more[i] * scale;
            var pointY = more[i + 1] * scale;
            left = Math.min(left, pointX);
            right = Math.max(right, pointX);
            top = Math.min(top, pointY);
            bottom = Math.max(bottom, pointY);
            edges[length++] = pointX;
            edges[length++] = pointY;
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    int left() {
        return (int) Math.floor(left);
    }

    int top() {
        return (int) Math.floor(top);
    }

    /// After the last column.
    int right() {
        return (int) Math.ceil(right);
    }

    /// After the last row.
    int bottom() {
        return (int) Math.ceil(bottom);
    }

    /// How many coordinates [#at] has.
    int size() {
        return length;
    }

    double at(int i) {
        return edges[i];
    }
}
