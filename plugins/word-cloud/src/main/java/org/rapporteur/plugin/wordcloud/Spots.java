package org.rapporteur.plugin.wordcloud;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;

/// Where the middle of a word may stand: from the middle of the field outwards in ellipses, a
/// little disordered by a seed.
final class Spots {
    private static final int STEP_X = 3;
    private static final int STEP_Y = 2;

    /// How far a spot may move in the order, as part of its distance.
    private static final double DISORDER = .12;

    private static final int NONE = -1;

    private final int width;
    private final WordMask core;
    private final int[] cells;

    /// The spot after each one that is not forgotten; the last element is the first spot.
    private final int[] next;

    /// @param core what every word covers around its middle
    Spots(int width, int height, Ellipse ellipse, int seed, WordMask core) {
        this.width = width;
        this.core = core;
        cells = cells(width, height, ellipse, new Random(seed));
        next = new int[cells.length + 1];
        Arrays.setAll(next, spot -> spot + 1);
        next[cells.length] = 0;
        if (cells.length > 0) {
            next[cells.length - 1] = NONE;
        }
    }

    private static int[] cells(int width, int height, Ellipse ellipse, Random random) {
        var columns = width / STEP_X;
        var rows = height / STEP_Y;
        var byDistance = new long[columns * rows];
        for (var i = 0; i < byDistance.length; i++) {
            var x = i % columns * STEP_X;
            var y = i / columns * STEP_Y;
            var distance = ellipse.distance(x - width / 2.0, y - height / 2.0);
            var order = Math.round(distance * (1 + DISORDER * random.nextDouble()) * 16);
            byDistance[i] = order << 32 | ((long) y * width + x);
        }
        Arrays.sort(byDistance);
        return Arrays.stream(byDistance).mapToInt(key -> (int) key).toArray();
    }

    int x(int spot) {
        return cells[spot] % width;
    }

    int y(int spot) {
        return cells[spot] / width;
    }

    /// The first spot that fits; -1 when none does. Spots with ink too near are forgotten on the
    /// way: the middle of a word can never stand there again.
    int first(InkField field, IntPredicate fits) {
        var before = cells.length;
        for (var spot = cells.length == 0 ? NONE : next[before]; spot != NONE; spot = next[spot]) {
            if (!field.isFree(core, x(spot), y(spot))) {
                next[before] = next[spot];
            } else if (fits.test(spot)) {
                return spot;
            } else {
                before = spot;
            }
        }
        return NONE;
    }
}
