package org.rapporteur.pdf.layout;

import java.util.List;

/// An item of a list that waits until the next one is set: no page ends with a line that is the
/// first item alone, or begins with one that is the last.
///
/// @param label on the first baseline
/// @param ownLine height of the line that the label has to itself, in points; 0 where it has none
record SetItem(Tag tag, List<Item> label, double ownLine, Held held, double above, double below) {
    /// @param keep whether what follows stays on the same page
    void addTo(Feed feed, boolean keep) {
        feed.ahead(label);
        if (ownLine > 0) {
            feed.add(Strip.of(ownLine, List.of()).withGaps(above, below));
        }
        if (keep) {
            held.keepWithNext();
        }
        held.replay(above, below, feed);
        feed.end(tag);
    }
}
