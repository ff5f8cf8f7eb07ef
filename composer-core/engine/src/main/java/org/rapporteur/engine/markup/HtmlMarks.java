package org.rapporteur.engine.markup;

import org.rapporteur.document.Inline;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// What the marks in a piece of HTML stand for. A value is never part of the HTML: in its place
/// stands [#VALUE], a number and [#VALUE_END], so that no value can become markup. A tag carries
/// [#TAG] and its number as a further attribute, so that it can be told where it was written.
public interface HtmlMarks {
    char VALUE = '\uE000';
    char VALUE_END = '\uE001';
    char TAG = '\uE002';

    /// Where the tag with this number was written.
    SourcePosition tag(int number);

    /// The value with this number.
    ///
    /// @param place for values that have no position of their own
    List<Inline> value(int number, SourcePosition place);
}
