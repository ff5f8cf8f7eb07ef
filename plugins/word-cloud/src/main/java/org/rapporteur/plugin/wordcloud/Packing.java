package org.rapporteur.plugin.wordcloud;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Words packed in the order given, each at the spot nearest to the middle that is free. Lengths in
/// points; the smallest word has [#LEAST_SIZE].
final class Packing {
    static final double LEAST_SIZE = 8;

    /// How much of the first field the words are expected to fill.
    private static final double DENSITY = .45;

    /// A word with its origin.
    record Place(WordInk ink, double x, double y) {}

    private final List<Place> places;
    private final double width;
    private final double height;

    Packing(List<WordInk> inks, Ellipse ellipse, int seed) {
        var found = List.<Cell>of();
        for (var room = area(inks) / DENSITY; found.size() < inks.size(); room *= 2) {
            found = packed(inks, room, ellipse, seed);
        }
        var left = found.stream().mapToInt(Cell::left).min().orElse(0);
        var top = found.stream().mapToInt(Cell::top).min().orElse(0);
        width = (found.stream().mapToInt(Cell::right).max().orElse(0) - left) / WordInk.CELLS;
        height = (found.stream().mapToInt(Cell::bottom).max().orElse(0) - top) / WordInk.CELLS;
        places = found.stream().map(cell -> cell.from(left, top)).toList();
    }

    List<Place> places() {
        return places;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double largestSize() {
        return places.stream().mapToDouble(place -> place.ink().size()).max().orElse(LEAST_SIZE);
    }

    private static double area(List<WordInk> inks) {
        return inks.stream()
                .mapToDouble(ink ->
                        (double) (ink.mask().right() - ink.mask().left())
                                * ink.mask().spans().length)
                .sum();
    }

    /// @return fewer places than words when the field is too small
    private static List<Cell> packed(List<WordInk> inks, double room, Ellipse ellipse, int seed) {
        var widest = inks.stream().mapToInt(ink -> ink.mask().right() - ink.mask().left()).max();
        var width = (int) Math.max(Math.sqrt(room * ellipse.aspect()), widest.orElse(0) * 1.5);
        var height = (int) Math.ceil(room / width) + 8;
        var field = new InkField(width, height);
        var core = WordMask.shared(inks.stream().map(WordInk::room).toList());
        var spots = new Spots(width, height, ellipse, seed, core);
        var cells = new ArrayList<Cell>();
        for (var ink : inks) {
            var cell = place(ink, field, spots);
            if (cell == null) {
                break;
            }
            field.ink(ink.mask(), cell.x(), cell.y());
            cells.add(cell);
        }
        return cells;
    }

    private static @Nullable Cell place(WordInk ink, InkField field, Spots spots) {
        var middleX = ink.room().middleX();
        var middleY = ink.room().middleY();
        var spot =
                spots.first(
                        field,
                        at ->
                                field.isFree(
                                        ink.room(), spots.x(at) - middleX, spots.y(at) - middleY));
        return spot < 0 ? null : new Cell(ink, spots.x(spot) - middleX, spots.y(spot) - middleY);
    }

    /// A word with its origin in cells of the field.
    private record Cell(WordInk ink, int x, int y) {
        int left() {
            return x + ink.mask().left();
        }

        int right() {
            return x + ink.mask().right();
        }

        int top() {
            return y + ink.mask().top();
        }

        int bottom() {
            return y + ink.mask().bottom();
        }

        Place from(int left, int top) {
            return new Place(ink, (x - left) / WordInk.CELLS, (y - top) / WordInk.CELLS);
        }
    }
}
