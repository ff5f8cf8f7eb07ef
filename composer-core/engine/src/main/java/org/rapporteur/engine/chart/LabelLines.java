package org.rapporteur.engine.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// A category's label, made to fit: on one line, else on two, else smaller, else abbreviated.
///
/// @param size in points
record LabelLines(List<String> lines, double size) {
    private static final double SMALLER = 0.5;

    LabelLines {
        lines = List.copyOf(lines);
    }

    /// What there is room for.
    ///
    /// @param width in points
    /// @param lines 1 or 2
    /// @param size of the text where there is room, in points
    /// @param least size of the text, in points
    record Room(double width, int lines, double size, double least) {}

    /// @param measure width of a text of one point
    static LabelLines fitted(String label, Room room, ToDoubleFunction<String> measure) {
        for (var size = room.size(); size > room.least() - SMALLER; size -= SMALLER) {
            var at = Math.max(size, room.least());
            var lines = lines(label, room, room.width() / at, measure);
            if (!lines.isEmpty()) {
                return new LabelLines(lines, at);
            }
        }
        return abbreviated(label, room, measure);
    }

    /// The label on as few lines as it fits on; none where it does not fit.
    ///
    /// @param width for text of one point
    private static List<String> lines(
            String label, Room room, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(label) <= width) {
            return List.of(label);
        }
        var best = List.<String>of();
        var least = width;
        for (var at : room.lines() < 2 ? List.<Integer>of() : breaks(label)) {
            var first = label.substring(0, at).strip();
            var second = label.substring(at).strip();
            var widest = Math.max(measure.applyAsDouble(first), measure.applyAsDouble(second));
            if (widest <= least) {
                least = widest;
                best = List.of(first, second);
            }
        }
        return best;
    }

    private static LabelLines abbreviated(
            String label, Room room, ToDoubleFunction<String> measure) {
        var width = room.width() / room.least();
        var lines = new ArrayList<String>();
        var rest = label;
        if (room.lines() > 1) {
            var fitting =
                    breaks(label).stream()
                            .filter(at ->
                                    measure.applyAsDouble(label.substring(0, at).strip()) <= width)
                            .max(Integer::compare);
            if (fitting.isPresent()) {
                lines.add(label.substring(0, fitting.get()).strip());
                rest = label.substring(fitting.get()).strip();
            }
        }
        lines.add(cut(rest, width, measure));
        return new LabelLines(lines, room.least());
    }

    /// As many letters as fit, and an ellipsis.
    private static String cut(String text, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(text) <= width) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (var end = letters.last(); end > 0; end = letters.previous()) {
            var shorter = text.substring(0, end).strip() + "…";
            if (measure.applyAsDouble(shorter) <= width) {
                return shorter;
            }
        }
        return "…";
    }

    /// Where a line may end: at spaces, and after hyphens and slashes between words.
    private static List<Integer> breaks(String label) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(label);
        var places = new ArrayList<Integer>();
        breaks.first();
        for (var at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at < label.length()) {
                places.add(at);
            }
        }
        return places;
    }
}
