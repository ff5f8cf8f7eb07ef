package org.rapporteur.document;

import java.util.List;

/// Words that the layout itself prints, in the report's language. In those with a number, it stands
/// at `{0}`.
///
/// ```java
/// names.add(document.labels().contents()); // "Contents"
/// ```
///
/// @param contents title of the table of contents
/// @param draft mark of a draft on every page
/// @param findings title of the list of findings at the end of a draft
/// @param annexTitle an annex in the table of contents: `{0}` is its label, `{1}` its title
/// @param folio page `{0}` of `{1}`
/// @param paragraph the number that hangs beside a counted paragraph
/// @param item the number of a list's item
/// @param letter the letter of a list's item
/// @param letters those that items are counted with; empty for a to z
public record FixedLabels(
        String contents,
        String draft,
        String findings,
        String annexTitle,
        String folio,
        String paragraph,
        String item,
        String letter,
        List<String> letters) {
    public FixedLabels {
        letters = List.copyOf(letters);
    }

    /// With numbers as in English.
    public FixedLabels(String contents, String draft, String findings) {
        this(
                contents,
                draft,
                findings,
                "{0} – {1}",
                "{0} / {1}",
                "{0}.",
                "{0}.",
                "{0}.",
                List.of());
    }
}
