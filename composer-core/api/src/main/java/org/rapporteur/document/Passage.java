package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// One stretch of running text as a reader reads it, to look for words in: the text of a paragraph,
/// heading, caption, cell or footnote, and for each of its characters who wrote it, and where.
///
/// ```java
/// for (var passage : document.passages()) {
///     int at = passage.text().indexOf("most");
///     if (at >= 0 && passage.isWritten(at, at + 4) && !passage.isQuoted(at)) {
///         check.report(
///                 Finding.warning("acme-most", passage.position(at), "how many?").quoting("most"));
///     }
/// }
/// ```
///
/// Indexes are those of [#text()], from 0.
public final class Passage {
    /// What the text is in the report.
    public enum Place {
        /// A line of the title block, or the title of an annex.
        TITLE,
        HEADING,
        PARAGRAPH,
        /// A paragraph of a list item.
        ITEM,
        /// The term of a definition.
        TERM,
        /// A cell of a table.
        CELL,
        /// The title of a table's column.
        COLUMN,
        CAPTION,
        FOOTNOTE
    }

    /// A figure bound to data, and where it stands in the text.
    public record Bound(int from, int to, Datum datum) {}

    private final Place place;
    private final boolean quoted;
    private final PassageText content;

    Passage(Place place, boolean quoted, PassageText content) {
        this.place = place;
        this.quoted = quoted;
        this.content = content;
    }

    /// The passage that inlines make, footnotes left out.
    public static Passage of(Place place, List<? extends Inline> inlines) {
        return new Passage(place, false, PassageText.of(inlines));
    }

    public Place place() {
        return place;
    }

    /// Line ends are spaces in it.
    public String text() {
        return content.text();
    }

    /// Where it begins; unknown when it was computed.
    public SourcePosition position() {
        return content.start();
    }

    /// Where the character at an index was written; for words of templates and report.yaml, where
    /// the text around it begins.
    public SourcePosition position(int index) {
        return content.position(index);
    }

    /// Whether somebody typed all of these words, in the report's language: no figure bound to
    /// data, code, words of a cross-reference or of another language, or words that the tool
    /// computed are among them.
    ///
    /// @param to the index after the last character
    public boolean isWritten(int from, int to) {
        return content.isWritten(from, to);
    }

    /// Whether a character stands between quotation marks, or in a [Quote].
    public boolean isQuoted(int index) {
        return quoted || content.isQuoted(index);
    }

    /// The figures bound to data, in their order.
    public List<Bound> figures() {
        return content.figures();
    }

    @Override
    public String toString() {
        return text();
    }
}
