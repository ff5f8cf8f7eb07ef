package org.rapporteur.plugin.wordcloud.packing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

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

    /// @param forms the one it would best have first; the last is the one it is sure to have
    /// @param way the direction that it looks for its place in, from 0 to 1: a turn
    public record Word(List<Form> forms, double way) {
        public Word {
            forms = List.copyOf(forms);
        }
    }

    /// A word as it may be set, and the space around it that no other word may enter.
    ///
    /// @param turned whether it is read upwards
    public record Form(WordMask ink, WordMask room, boolean turned) {}

    /// @param form that the word has
    /// @param x of the origin
    /// @param y of the baseline
    public record Place(Form form, int x, int y) {}

    public Packing {
        places = List.copyOf(places);
    }

    /// @param words at least one
    /// @param aspect width by height, nearly
    public static Packing of(List<Word> words, double aspect) {
        var needed = stepped(words.stream().mapToLong(Packing::area).sum() / FILL);
        var widest = words.stream().mapToInt(Packing::width).max().orElseThrow();
        var width = Math.max(widest, (int) Math.sqrt(needed * aspect));
        var height = (int) (needed / width) + 1;
        for (var slack = SLACK; ; slack *= 2) {
            var places = new Packer(words, Math.min(width, Field.widest()), height, slack).places();
            if (places.size() == words.size()) {
                return bounded(places);
            }
        }
    }

    private static long area(Word word) {
        return word.forms().getLast().room().area();
    }

    private static int width(Word word) {
        return word.forms().getLast().room().width();
    }

    private static double stepped(double area) {
        var stepped = 1.0;
        while (stepped < area) {
            stepped *= STEP;
        }
        return stepped;
    }

    private static Packing bounded(List<Place> found) {
        var left = Integer.MAX_VALUE;
        var top = Integer.MAX_VALUE;
        var right = Integer.MIN_VALUE;
        var bottom = Integer.MIN_VALUE;
        for (var place : found) {
            var ink = place.form().ink();
            left = Math.min(left, place.x() + ink.left());
            top = Math.min(top, place.y() + ink.top());
            right = Math.max(right, place.x() + ink.right());
            bottom = Math.max(bottom, place.y() + ink.bottom());
        }
        var places = new ArrayList<Place>();
        for (var place : found) {
            places.add(new Place(place.form(), place.x() - left, place.y() - top));
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
            var tallest = words.stream().mapToInt(Packer::height).max().orElse(0);
            var rows = Math.max((int) (height * slack), tallest);
            field =
                    new Field(
                            width, rows, least(WordMask.Band::depth), least(WordMask.Band::width));
            expected = new Search.Rows((rows - height) / 2, (rows + height) / 2);
            all = new Search.Rows(0, rows);
        }

        private static int height(Word word) {
            return word.forms().getLast().room().height();
        }

        private int least(ToIntFunction<WordMask.Band> length) {
            return words.stream()
                    .flatMap(word -> word.forms().stream())
                    .map(form -> form.room().band())
                    .mapToInt(length)
                    .min()
                    .orElse(1);
        }

        /// Fewer than there are words when the field is too small.
        List<Place> places() {
            var places = new ArrayList<Place>();
            for (var word : words) {
                var place = place(word);
                if (place == null) {
                    break;
                }
                field.take(place.form().ink(), place.x(), place.y());
                taken += area(word) / FILL;
                places.add(place);
            }
            return places;
        }

        private @Nullable Place place(Word word) {
            var point = point(word);
            for (var form : word.forms()) {
                var place = place(form, point, expected);
                if (place != null) {
                    return place;
                }
            }
            return place(word.forms().getLast(), point, all);
        }

        private @Nullable Place place(Form form, Search.Point point, Search.Rows rows) {
            var found = Search.nearest(field, form.room(), point, rows);
            return found == null ? null : new Place(form, found.x(), found.y());
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
