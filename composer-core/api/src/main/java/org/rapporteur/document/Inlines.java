package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Makes inlines. Plugins use these and [Blocks], not the constructors, which may gain parameters.
///
/// ```java
/// Blocks.paragraph(List.of(Inlines.text("We thank "), Inlines.strong(Inlines.plain("all"))));
/// ```
public final class Inlines {
    private Inlines() {}

    public static Inline text(String text) {
        return new Text(text, SourcePosition.UNKNOWN);
    }

    /// One plain text as a list of inlines; empty for the empty text.
    public static List<Inline> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(text(text));
    }

    public static Inline strong(List<Inline> content) {
        return new Strong(content, SourcePosition.UNKNOWN);
    }

    public static Inline emphasis(List<Inline> content) {
        return new Emphasis(content, SourcePosition.UNKNOWN);
    }

    public static Inline detail(List<Inline> content) {
        return new Detail(content, SourcePosition.UNKNOWN);
    }

    /// Words in another language than those around them.
    ///
    /// @param language BCP 47: `fr`
    public static Inline inLanguage(String language, List<Inline> content) {
        return new InLanguage(language, content, SourcePosition.UNKNOWN);
    }

    public static Inline code(String text) {
        return new Code(text, SourcePosition.UNKNOWN);
    }

    public static Inline link(String target, List<Inline> content) {
        return new Link(target, content, SourcePosition.UNKNOWN);
    }

    public static Inline crossReference(String target, List<Inline> content) {
        return new CrossReference(target, content, SourcePosition.UNKNOWN);
    }

    /// The number of the page on which another place of the report begins.
    public static Inline pageNumber(String target) {
        return new PageNumber(target, SourcePosition.UNKNOWN);
    }

    /// A figure bound to data; the parameters are those of [Datum].
    public static Datum datum(String text, String expression, String value, String source) {
        return new Datum(text, expression, value, source, SourcePosition.UNKNOWN);
    }

    public static Inline lineBreak() {
        return new LineBreak(SourcePosition.UNKNOWN);
    }
}
