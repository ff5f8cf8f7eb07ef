package org.rapporteur.plugin.wordcloud.packing;

import java.util.ArrayList;
import java.util.List;

/// Words packed in the order given, from the middle outwards. Each takes the free place nearest to
/// a point on its own way outwards, so that a word that grows pushes those behind it, and not all
/// that follow. All of them find a place. Lengths in cells.
///
/// @param places one for each word, in the same order: its origin, from the top left corner
public record Packing(List<Place> places, int width, int height) {
    /// How much of their area the words and the space around them take.
    private static final double FILL = .81;

    /// A word looks for its place from this part of the way to the edge of those before it: the
    /// deeper inside, the fuller the gaps; the farther out, the fewer words move when one changes.
    private static final double DEPTH = .7;

    /// Areas grow in such steps, so that a little more or less to hold changes nothing.
    private static final double STEP = 1.02;

    /// How much higher than expected a packing may become, at first.
    private static final double SLACK = 1.3;

    /// A word, and the space around it that no other word may enter.
    ///
    /// @param way the direction that it looks for its place in, from 0 to 1: a turn
    public record Word(WordMask ink, WordMask room, double way) {}

    /// @param x of the origin
    /// @param y of the baseline
    public record Place(int x, int y) {}

    public Packing {
        places = List.copyOf(places);
    }

    /// @param words at least one
    /// @param aspect width by height, nearly
    public static Packing of(List<Word> words, double aspect) {
        var needed = stepped(words.stream().mapToLong(word -> word.room().area()).sum() / FILL);
        var widest = words.stream().mapToInt(word -> word.room().width()).max().orElseThrow();
        var width = Math.max(widest, (int) Math.sqrt(needed * aspect));
        var height = (int) (needed / width) + 1;
        for (var slack = SLACK; ; slack *= 2) {
            var places = new Packer(words, Math.min(width, Field.widest()), height, slack).places();
            if (places.size() == words.size()) {
                return bounded(words, places);
            }
        }
    }

    private static double stepped(double area) {
        var stepped = 1.0;
        while (stepped < area) {
            stepped *= STEP;
        }
        return stepped;
    }

    private static Packing bounded(List<Word> words, List<Search.Point> found) {
        var left = Integer.MAX_VALUE;
        var top = Integer.MAX_VALUE;
        var right = Integer.MIN_VALUE;
        var bottom = Integer.MIN_VALUE;
        for (var i = 0; i < found.size(); i++) {
            var ink = words.get(i).ink();
            left = Math.min(left, found.get(i).x() + ink.left());
            top = Math.min(top, found.get(i).y() + ink.top());
            right = Math.max(right, found.get(i).x() + ink.right());
            bottom = Math.max(bottom, found.get(i).y() + ink.bottom());
        }
        var places = new ArrayList<Place>();
        for (var place : found) {
            places.add(new Place(place.x() - left, place.y() - top));
        }
        return new Packing(places, right - left, bottom - top);
    }

    /// Packs the words into a field of one size.
    private static final class Packer {
        private final List<Word> words;
        private final Field field;
        private final Search.Rows expected;
        private final Search.Rows all;
        private double taken;

        Packer(List<Word> words, int width, int height, double slack) {
            this.words = words;
            var tallest = words.stream().mapToInt(word -> word.room().height()).max().orElse(0);
            var rows = Math.max((int) (height * slack), tallest);
            field = new Field(width, rows, depth(), shortest());
            expected = new Search.Rows((rows - height) / 2, (rows + height) / 2);
            all = new Search.Rows(0, rows);
        }

        private int depth() {
            return words.stream().mapToInt(word -> word.room().band().depth()).min().orElse(1);
        }

        private int shortest() {
            return words.stream().mapToInt(word -> word.room().band().width()).min().orElse(1);
        }

        /// Fewer than there are words when the field is too small.
        List<Search.Point> places() {
            var places = new ArrayList<Search.Point>();
            for (var word : words) {
                var point = point(word);
                var place = Search.nearest(field, word.room(), point, expected);
                if (place == null) {
                    place = Search.nearest(field, word.room(), point, all);
                }
                if (place == null) {
                    break;
                }
                field.take(word.ink(), place.x(), place.y());
                taken += word.room().area() / FILL;
                places.add(place);
            }
            return places;
        }

        /// Where a word looks for its place. `StrictMath` gives the same bits on every machine.
        private Search.Point point(Word word) {
            var edge = Math.sqrt(taken / field.width() / expected.height());
            var turn = word.way() * 2 * Math.PI;
            var x = 1 + DEPTH * edge * StrictMath.cos(turn);
            var y = 1 + DEPTH * edge * StrictMath.sin(turn);
            return new Search.Point((int) (x * field.width() / 2), (int) (y * field.height() / 2));
        }
    }
}
