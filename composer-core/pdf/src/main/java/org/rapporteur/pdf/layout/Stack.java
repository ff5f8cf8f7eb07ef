package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Strips one below the other.
final class Stack {
    private Stack() {}

    /// From the upper edge of the first to the lower edge of the last.
    static double height(List<Strip> strips) {
        double height = 0;
        double after = 0;
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            height += (i == 0 ? 0 : Math.max(after, strip.before())) + strip.height();
            after = strip.after();
        }
        return height;
    }

    /// Appends their items, moved to a place in what holds them.
    static void place(List<Strip> strips, double x, double y, List<Item> items, List<Strip> notes) {
        double after = 0;
        double top = y;
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            top += i == 0 ? 0 : Math.max(after, strip.before());
            for (var item : strip.items()) {
                items.add(item.moved(x, top));
            }
            notes.addAll(strip.notes());
            top += strip.height();
            after = strip.after();
        }
    }

    /// One strip of several.
    static Strip merged(List<Strip> strips) {
        var items = new ArrayList<Item>();
        var notes = new ArrayList<Strip>();
        place(strips, 0, 0, items, notes);
        var first = strips.getFirst();
        var last = strips.getLast();
        return new Strip(
                first.before(),
                height(strips),
                last.after(),
                last.keepWithNext(),
                items,
                notes,
                first.onNewPage());
    }
}
