package org.rapporteur.plugin.wordcloud.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Compares the search, which tries 64 places at once, with one that tries every place.
class SearchTest {
    private static final int WIDTH = 230;
    private static final int HEIGHT = 120;
    private static final Search.Rows ROWS = new Search.Rows(15, 105);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheNearestFreePlace(int seed) {
        var random = new Random(seed);
        var masks = masks(random);
        var depth = masks.stream().mapToInt(mask -> mask.band().depth()).min().orElseThrow();
        var shortest = masks.stream().mapToInt(mask -> mask.band().width()).min().orElseThrow();
        var field = new Field(WIDTH, HEIGHT, depth, shortest);
        var taken = new boolean[HEIGHT][WIDTH];
        var placed = 0;
        for (var mask : masks) {
            var point = new Search.Point(random.nextInt(WIDTH), random.nextInt(HEIGHT));

            var found = Search.nearest(field, mask, point, ROWS);

            var nearest = nearest(taken, mask, point);
            if (found == null) {
                assertEquals(Long.MAX_VALUE, nearest);
                continue;
            }
            assertTrue(isFree(taken, mask, found.x(), found.y()), "a place that is taken");
            assertEquals(nearest, distance(mask, point, found.x(), found.y()));
            field.take(mask, found.x(), found.y());
            cells(mask, found.x(), found.y()).forEach(cell -> taken[cell[1]][cell[0]] = true);
            placed++;
        }
        assertTrue(placed > 10 && placed < masks.size(), placed + " of " + masks.size());
    }

    /// Rings, bars and stairs of many sizes, the largest first.
    private static List<WordMask> masks(Random random) {
        var masks = new ArrayList<WordMask>();
        for (var i = 0; i < 120; i++) {
            var size = 80.0 / (1 + i / 9.0) + 8;
            var shape = shape(random, 1 + random.nextDouble() * size, 1 + size / 2);
            var mask = WordMask.of(shape, random.nextInt(6));
            masks.add(random.nextInt(3) == 0 ? mask.turned() : mask);
        }
        return masks;
    }

    private static Area shape(Random random, double width, double height) {
        var shape = new Area(new Rectangle2D.Double(0, -height / 2, width, height / 3));
        switch (random.nextInt(3)) {
            case 0 -> {
                shape.add(new Area(new Ellipse2D.Double(width / 2, -height, width, height)));
                shape.subtract(
                        new Area(
                                new Ellipse2D.Double(
                                        width * .6, -height * .8, width * .6, height * .6)));
            }
            case 1 -> shape.add(new Area(new Rectangle2D.Double(width, -height, 2, height * 1.3)));
            default -> {}
        }
        shape.transform(AffineTransform.getTranslateInstance(random.nextDouble(), 0));
        return shape;
    }

    private static long nearest(boolean[][] taken, WordMask mask, Search.Point point) {
        var nearest = Long.MAX_VALUE;
        for (var y = ROWS.first() - mask.top(); y <= ROWS.end() - mask.bottom(); y++) {
            for (var x = -mask.left(); x <= WIDTH - mask.right(); x++) {
                if (isFree(taken, mask, x, y)) {
                    nearest = Math.min(nearest, distance(mask, point, x, y));
                }
            }
        }
        return nearest;
    }

    private static boolean isFree(boolean[][] taken, WordMask mask, int x, int y) {
        return cells(mask, x, y).stream().noneMatch(cell -> taken[cell[1]][cell[0]]);
    }

    private static List<int[]> cells(WordMask mask, int x, int y) {
        var cells = new ArrayList<int[]>();
        for (var row = 0; row < mask.spans().length; row++) {
            var spans = mask.spans()[row];
            for (var i = 0; i < spans.length; i += 2) {
                for (var cell = spans[i]; cell <= spans[i + 1]; cell++) {
                    cells.add(new int[] {x + cell, y + mask.top() + row});
                }
            }
        }
        return cells;
    }

    /// From the middle of the word to the point, by the height and width that words may stand in;
    /// the middle is inside of the field when it cannot be in the very point.
    private static long distance(WordMask mask, Search.Point point, int x, int y) {
        var wantedX =
                Math.clamp(
                        point.x() - (mask.left() + mask.right()) / 2,
                        -mask.left(),
                        WIDTH - mask.right());
        var wantedY = point.y() - (mask.top() + mask.bottom()) / 2;
        long across = (long) (x - wantedX) * ROWS.height();
        long along = (long) (y - wantedY) * WIDTH;
        return across * across + along * along;
    }
}
