package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

/// A place in a text that a row of a dataset comes from, with what stands around it in one line.
///
/// ```java
/// var place = Quotation.of(row.position(), "They ask for ", "trust", " between registries.");
/// ```
///
/// @param before the text before it; may be empty
/// @param text what was counted, as it is written there
/// @param after the text behind it; may be empty
public record Quotation(SourcePosition position, String before, String text, String after) {
    public static Quotation of(SourcePosition position, String before, String text, String after) {
        return new Quotation(position, before, text, after);
    }
}
