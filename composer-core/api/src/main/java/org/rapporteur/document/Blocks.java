package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/// Makes blocks. Plugins use these and [Inlines], not the constructors, which may gain parameters.
///
/// ```java
/// Blocks.paragraph(Inlines.plain("28 persons took part."));
/// ```
public final class Blocks {
    private Blocks() {}

    public static Block heading(int level, List<Inline> content) {
        return new Heading(level, content, "", SourcePosition.UNKNOWN);
    }

    public static Block paragraph(List<Inline> content) {
        return new Paragraph(Paragraph.Tone.BODY, content, SourcePosition.UNKNOWN);
    }

    /// A total, a source, a legend.
    public static Block note(List<Inline> content) {
        return new Paragraph(Paragraph.Tone.NOTE, content, SourcePosition.UNKNOWN);
    }

    /// The same paragraph, counted through the whole narrative by the engine.
    public static Block numbered(Paragraph paragraph) {
        return new NumberedParagraph(0, paragraph.content(), "", paragraph.position());
    }

    public static ListItem item(List<Inline> content) {
        return new ListItem(List.of(paragraph(content)));
    }

    public static Block bulletList(List<ListItem> items) {
        return new BulletList(items, BulletList.Marker.BULLET, 1, SourcePosition.UNKNOWN);
    }

    /// Lines without a mark in 1 to 3 balanced columns, read downwards: a list of names.
    public static Block plainList(List<ListItem> items, int columns) {
        return new BulletList(items, BulletList.Marker.NONE, columns, SourcePosition.UNKNOWN);
    }

    public static Block orderedList(List<ListItem> items) {
        return new OrderedList(
                items, 1, OrderedList.Numbering.DECIMAL, false, SourcePosition.UNKNOWN);
    }

    /// A counted list to look things up in.
    public static Block register(List<ListItem> items) {
        return new OrderedList(
                items, 1, OrderedList.Numbering.DECIMAL, true, SourcePosition.UNKNOWN);
    }

    /// One term of a definition list and what it means.
    public static DefinitionList.Definition definition(List<Inline> term, List<Block> meaning) {
        return new DefinitionList.Definition(term, meaning);
    }

    public static Block definitionList(List<DefinitionList.Definition> definitions) {
        return new DefinitionList(definitions, SourcePosition.UNKNOWN);
    }

    /// A table; its rows are listed ([TableRows#of]) or come from a dataset (`DatasetRows` in
    /// `org.rapporteur.data`).
    public static Table table(
            @Nullable Caption caption, List<TableColumn> columns, TableRows rows) {
        return new Table("", caption, columns, rows, SourcePosition.UNKNOWN);
    }

    /// A data graphic, drawn by the engine in the style of the report.
    ///
    /// @param alternative what it shows, in words
    /// @param data the same figures as a table
    public static Block chart(
            @Nullable Caption caption, Graphic graphic, String alternative, Table data) {
        return new Chart("", caption, graphic, alternative, data, SourcePosition.UNKNOWN);
    }

    /// The most common one: horizontal bars.
    public static Block bars(
            @Nullable Caption caption,
            List<Chart.Category> categories,
            String alternative,
            Table data) {
        return chart(caption, Graphic.bars(categories), alternative, data);
    }

    /// A data graphic that the plugin draws itself.
    ///
    /// @param alternative what it shows, in words
    /// @param data the same figures as a table
    public static Block figure(
            @Nullable Caption caption, Artwork artwork, String alternative, Table data) {
        return new Figure("", caption, artwork, alternative, data, SourcePosition.UNKNOWN);
    }

    /// Artwork that the plugin draws, in points; the painter is called once, while the section is
    /// composed.
    ///
    /// @throws IllegalArgumentException unless both lengths are greater than 0
    public static Artwork drawing(double width, double height, Consumer<Graphics2D> painter) {
        return new Drawing(width, height, painter);
    }

    /// A PNG or JPEG picture of the plugin's, at a size in points.
    public static Artwork picture(byte[] file, double width, double height) {
        return new Picture(file, width, height);
    }

    public static Block quote(List<Block> content) {
        return new Quote(content, SourcePosition.UNKNOWN);
    }

    public static Block part(String id, List<Block> content) {
        return new Part(id, content, SourcePosition.UNKNOWN);
    }
}
