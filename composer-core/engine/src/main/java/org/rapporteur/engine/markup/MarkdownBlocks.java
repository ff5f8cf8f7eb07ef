package org.rapporteur.engine.markup;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;

/// Blocks of Markdown, into blocks of the document.
final class MarkdownBlocks {
    private final MarkdownFile file;
    private final MarkdownInlines inlines;
    private final HeadingLevels levels;
    private final MarkdownFigures figures;

    MarkdownBlocks(MarkdownFile file, Footnotes footnotes) {
        this.file = file;
        this.inlines = new MarkdownInlines(file, footnotes);
        this.levels = new HeadingLevels(file);
        this.figures = new MarkdownFigures(file, inlines);
    }

    /// What stands inside a node.
    List<Block> of(Node parent) {
        var blocks = new ArrayList<Block>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            convert(node, blocks);
        }
        return blocks;
    }

    private void convert(Node node, List<Block> blocks) {
        var position = file.position(node);
        switch (node) {
            case org.commonmark.node.Heading heading -> addHeading(heading, blocks);
            case org.commonmark.node.Paragraph paragraph -> addParagraph(paragraph, blocks);
            case org.commonmark.node.BulletList _ ->
                    blocks.add(new BulletList(items(node), BulletList.Marker.BULLET, 1, position));
            case org.commonmark.node.OrderedList list -> blocks.add(ordered(list));
            case BlockQuote _ -> blocks.add(new Quote(of(node), position));
            case FencedCodeBlock code -> blocks.add(new CodeBlock(code.getLiteral(), position));
            case IndentedCodeBlock code -> blocks.add(new CodeBlock(code.getLiteral(), position));
            case TableBlock table -> MarkdownTable.of(table, file, inlines).ifPresent(blocks::add);
            case HtmlBlock html -> addHtml(html, blocks);
            case ThematicBreak _ -> reportRule(node);
            case FootnoteDefinition _, LinkReferenceDefinition _ -> {}
            default -> blocks.addAll(of(node));
        }
    }

    private void addHeading(org.commonmark.node.Heading heading, List<Block> blocks) {
        var position = file.position(heading);
        var titled = ElementId.of(inlines.of(heading), file);
        if (Nodes.text(titled.content()).isBlank()) {
            file.report(
                    Finding.error("empty-heading", position, "the heading has no words")
                            .withFix("write its words, or delete the `#`"));
            return;
        }
        int level = levels.level(heading.getLevel(), position);
        blocks.add(new Heading(level, titled.content(), titled.id(), position));
    }

    private void addParagraph(org.commonmark.node.Paragraph paragraph, List<Block> blocks) {
        if (MarkdownFigures.isPictures(paragraph)) {
            blocks.addAll(figures.of(paragraph));
            return;
        }
        LetteredList.split(inlines.of(paragraph))
                .forEach(piece -> blocks.add(piece.block(file.position(paragraph))));
    }

    private OrderedList ordered(org.commonmark.node.OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return new OrderedList(
                items(list),
                start == null ? 1 : start,
                OrderedList.Numbering.DECIMAL,
                false,
                file.position(list));
    }

    private List<ListItem> items(Node list) {
        var items = new ArrayList<ListItem>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new ListItem(of(item)));
        }
        return items;
    }

    private void addHtml(HtmlBlock html, List<Block> blocks) {
        var position = file.position(html);
        var literal = html.getLiteral().strip();
        if (literal.startsWith("<!--") && literal.indexOf("-->") == literal.length() - 3) {
            return;
        }
        file.report(RawHtml.finding(literal, position));
        List<Inline> shown = List.of(new Text(literal, position));
        blocks.add(new Paragraph(Paragraph.Tone.BODY, shown, position));
    }

    private void reportRule(Node node) {
        file.report(
                Finding.advice(
                                "thematic-break",
                                file.position(node),
                                "a line across the page is not printed")
                        .withFix("use a heading, or delete the line"));
    }
}
