package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

/// A picture or drawing.
///
/// ```java
/// Blocks.figure(null, Blocks.drawing(9, 9, pen -> pen.fillRect(0, 0, 9, 9)), "A square", table);
/// ```
///
/// @param alternative what it shows, in words; never empty
/// @param data the figures behind a data graphic as a table; null for a mere picture
public record Figure(
        String id,
        @Nullable Caption caption,
        Artwork artwork,
        String alternative,
        @Nullable Table data,
        SourcePosition position)
        implements Block {
    public Figure {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a figure needs a text alternative");
        }
    }
}
