package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A list whose order says nothing.
///
/// ```java
/// Blocks.bulletList(List.of(Blocks.item(Inlines.plain("first")), Blocks.item(Inlines.plain("second"))));
/// ```
///
/// @param columns 1 to 3 balanced columns, read downwards
public record BulletList(List<ListItem> items, Marker marker, int columns, SourcePosition position)
        implements Block {
    /// What stands before an item.
    public enum Marker {
        BULLET,
        NONE
    }

    public BulletList {
        items = List.copyOf(items);
        if (columns < 1 || columns > 3) {
            throw new IllegalArgumentException("a list has 1 to 3 columns, not " + columns);
        }
    }
}
