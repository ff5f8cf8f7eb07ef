package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A strip of a page that is never cut: a line of text, a table row, a figure.
///
/// @param before least distance to the strip above, in points; counts for nothing at the top of a
///   page
/// @param after least distance to the strip below
/// @param keepWithNext no page ends between this strip and the next
/// @param items from the strip's upper left corner
/// @param notes the footnotes whose marks stand in the strip, as their lines
/// @param onNewPage what stands above when the strip comes first on a page: a table's header row
public record Strip(
        double before,
        double height,
        double after,
        boolean keepWithNext,
        List<Item> items,
        List<Strip> notes,
        @Nullable Strip onNewPage) {

    static Strip of(double height, List<Item> items) {
        return new Strip(0, height, 0, false, items, List.of(), null);
    }

    Strip withGaps(double newBefore, double newAfter) {
        return new Strip(newBefore, height, newAfter, keepWithNext, items, notes, onNewPage);
    }

    Strip withBefore(double newBefore) {
        return withGaps(newBefore, after);
    }

    Strip withAfter(double newAfter) {
        return withGaps(before, newAfter);
    }

    Strip withItems(List<Item> newItems) {
        return new Strip(before, height, after, keepWithNext, newItems, notes, onNewPage);
    }

    Strip kept() {
        return keptIf(true);
    }

    Strip keptIf(boolean keep) {
        return new Strip(before, height, after, keep, items, notes, onNewPage);
    }

    Strip withNotes(List<Strip> newNotes) {
        return new Strip(before, height, after, keepWithNext, items, newNotes, onNewPage);
    }

    Strip under(Strip header) {
        return new Strip(before, height, after, keepWithNext, items, notes, header);
    }
}
