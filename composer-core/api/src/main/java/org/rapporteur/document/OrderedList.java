package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A list whose items are counted.
///
/// ```java
/// Blocks.orderedList(List.of(Blocks.item(Inlines.plain("first")), Blocks.item(Inlines.plain("second"))));
/// ```
///
/// @param start number of the first item
/// @param register true for a list to look things up in (contributions): numbers without a stop,
///   items closer together
public record OrderedList(
        List<ListItem> items,
        int start,
        Numbering numbering,
        boolean register,
        SourcePosition position)
        implements Block {
    /// How items are counted.
    public enum Numbering {
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    public OrderedList {
        items = List.copyOf(items);
    }
}
