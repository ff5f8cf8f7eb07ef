package org.rapporteur.pdf.layout;

import org.rapporteur.pdf.layout.Flow.Columns;
import org.rapporteur.pdf.layout.Flow.Columns.Box;

import java.util.ArrayList;
import java.util.List;

/// Fills pages with strips side by side.
final class ColumnFiller {
    private ColumnFiller() {}

    /// How many boxes, from `from` on, fit into a height; 0 when not even one does.
    static int fitting(Columns columns, int from, double height) {
        int left = columns.boxes().size() - from;
        if (height(columns, from, left) <= height) {
            return left;
        }
        int taken = 0;
        while (taken < left && height(columns, from, taken + 1) <= height) {
            taken++;
        }
        return taken;
    }

    /// Height of the tallest column.
    static double height(Columns columns, int from, int taken) {
        double tallest = 0;
        for (var column : columns(columns, from, taken)) {
            tallest = Math.max(tallest, Stack.height(strips(column)));
        }
        return tallest;
    }

    static Strip strip(Columns columns, int from, int taken) {
        var items = new ArrayList<Item>();
        var notes = new ArrayList<Strip>();
        double x = 0;
        for (var column : columns(columns, from, taken)) {
            Stack.place(strips(column), x, 0, items, notes);
            x += columns.offset();
        }
        boolean last = from + taken == columns.boxes().size();
        return new Strip(
                from == 0 ? columns.before() : 0,
                height(columns, from, taken),
                last ? columns.after() : 0,
                false,
                items,
                notes,
                null);
    }

    private static List<List<Box>> columns(Columns columns, int from, int taken) {
        return ColumnBalance.of(columns.boxes().subList(from, from + taken), columns.count());
    }

    private static List<Strip> strips(List<Box> boxes) {
        return boxes.stream().flatMap(box -> box.strips().stream()).toList();
    }
}
