package org.rapporteur.engine.chart.plot;

import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Values and names at one end of several lines, each as near to its line as its neighbours allow.
/// Lengths are points.
record EndLabels(List<End> ends, ThemeStyle style) {
    static final double BETWEEN = 1.5;

    /// @param y the end of the line
    /// @param value in words; may be empty
    /// @param name lines beside the value
    /// @param isLast whether it is the newest value, which counts most
    record End(double y, String value, List<String> name, boolean isLast) {
        boolean isEmpty() {
            return value.isBlank() && name.isEmpty();
        }
    }

    EndLabels {
        ends = ends.stream().filter(end -> !end.isEmpty()).toList();
    }

    double width() {
        return ends.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(End end) {
        double widest = 0;
        for (var line : end.name()) {
            widest = Math.max(widest, name().width(line, style));
        }
        return gap(end) + widest + value(end).width(end.value(), style);
    }

    private double gap(End end) {
        return end.name().isEmpty() || end.value().isEmpty()
                ? 0
                : Type.plain(Type.USUAL, style).width(" ", style);
    }

    private Type value(End end) {
        return end.isLast() ? Type.strong(Type.USUAL, style) : Type.plain(Type.USUAL, style);
    }

    private Type name() {
        return Type.plain(Type.LEAST + 1, style);
    }

    private double height(End end) {
        return Math.max(1, end.name().size()) * Type.leading(Type.USUAL, style);
    }

    /// @param x where the labels begin or end
    /// @param top of the lines
    /// @param bottom of the lines
    void draw(Plate plate, double x, Plate.Side side, double top, double bottom) {
        var middles = middles(top - Type.USUAL, bottom);
        for (int i = 0; i < ends.size(); i++) {
            var end = ends.get(i);
            double y = middles.get(i);
            plate.lines(List.of(end.value()), x, y, side, value(end));
            double behind = value(end).width(end.value(), style) + gap(end);
            plate.lines(end.name(), x + behind, y, side, name());
        }
    }

    /// As near to the lines as can be without touching each other: labels that would overlap form a
    /// block around the mean of their places.
    private List<Double> middles(double top, double bottom) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < ends.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> ends.get(i).y()));
        var blocks = new ArrayList<Block>();
        for (int i : order) {
            var block = new Block(List.of(i), ends.get(i).y(), height(ends.get(i)));
            while (!blocks.isEmpty()
                    && blocks.getLast().bottom(top, bottom) + BETWEEN > block.top(top, bottom)) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        var middles = new ArrayList<>(ends.stream().map(End::y).toList());
        for (var block : blocks) {
            double y = block.top(top, bottom);
            for (int i : block.ends()) {
                middles.set(i, y + height(ends.get(i)) / 2);
                y += height(ends.get(i)) + BETWEEN;
            }
        }
        return middles;
    }

    /// Labels one below the other.
    ///
    /// @param middle of the block, if it had room there
    private record Block(List<Integer> ends, double middle, double height) {
        /// Its upper edge between two limits.
        double top(double least, double most) {
            return Math.max(least, Math.min(middle - height / 2, most - height));
        }

        double bottom(double least, double most) {
            return top(least, most) + height;
        }

        Block with(Block below) {
            var all = new ArrayList<>(ends);
            all.addAll(below.ends);
            double both = ends.size() + below.ends.size();
            return new Block(
                    all,
                    (middle * ends.size() + below.middle * below.ends.size()) / both,
                    height + BETWEEN + below.height);
        }
    }
}
