package org.rapporteur.engine.assemble;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Code;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Datum;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Heading;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.ListedRows;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.document.Text;

import java.util.List;
import java.util.function.UnaryOperator;

/// Makes changed copies of blocks. Each node is changed before what stands inside it, in reading
/// order, so that changes can count. Rows that are read from a dataset stay as they are.
///
/// @param block what becomes of a block
/// @param inline what becomes of an inline
public record Rewrite(UnaryOperator<Block> block, UnaryOperator<Inline> inline) {

    public static Rewrite blocks(UnaryOperator<Block> block) {
        return new Rewrite(block, UnaryOperator.identity());
    }

    public static Rewrite inlines(UnaryOperator<Inline> inline) {
        return new Rewrite(UnaryOperator.identity(), inline);
    }

    public List<Block> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    public List<Inline> text(List<Inline> inlines) {
        return inlines.stream().map(this::text).toList();
    }

    private Block of(Block old) {
        return switch (block.apply(old)) {
            case Heading(var level, var content, var id, var at) ->
                    new Heading(level, text(content), id, at);
            case Paragraph(var tone, var content, var at) -> new Paragraph(tone, text(content), at);
            case NumberedParagraph(var number, var content, var id, var at) ->
                    new NumberedParagraph(number, text(content), id, at);
            case BulletList(var items, var marker, var columns, var at) ->
                    new BulletList(items(items), marker, columns, at);
            case OrderedList(var items, var start, var numbering, var register, var at) ->
                    new OrderedList(items(items), start, numbering, register, at);
            case DefinitionList(var definitions, var at) ->
                    new DefinitionList(definitions(definitions), at);
            case Table table -> table(table);
            case Chart(var id, var caption, var kind, var bars, var words, var data, var at) ->
                    new Chart(id, caption(caption), kind, bars, words, data, at);
            case Figure(var id, var caption, var artwork, var words, var data, var at) ->
                    new Figure(id, caption(caption), artwork, words, data, at);
            case Quote(var content, var at) -> new Quote(of(content), at);
            case Part(var id, var content, var at) -> new Part(id, of(content), at);
            case CodeBlock code -> code;
            case PageBreak pageBreak -> pageBreak;
        };
    }

    private Inline text(Inline old) {
        return switch (inline.apply(old)) {
            case Strong(var content, var at) -> new Strong(text(content), at);
            case Emphasis(var content, var at) -> new Emphasis(text(content), at);
            case Detail(var content, var at) -> new Detail(text(content), at);
            case InLanguage(var language, var content, var at) ->
                    new InLanguage(language, text(content), at);
            case Link(var target, var content, var at) -> new Link(target, text(content), at);
            case CrossReference(var target, var content, var at) ->
                    new CrossReference(target, text(content), at);
            case Footnote(var number, var content, var at) ->
                    new Footnote(number, text(content), at);
            case Text text -> text;
            case Code code -> code;
            case Datum datum -> datum;
            case LineBreak lineBreak -> lineBreak;
        };
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(of(item.content()))).toList();
    }

    private List<DefinitionList.Definition> definitions(List<DefinitionList.Definition> old) {
        return old.stream()
                .map(one -> new DefinitionList.Definition(text(one.term()), of(one.meaning())))
                .toList();
    }

    private Table table(Table table) {
        return new Table(
                table.id(),
                caption(table.caption()),
                table.columns().stream()
                        .map(column ->
                                new TableColumn(
                                        text(column.title()), column.align(), column.rowHeader()))
                        .toList(),
                rows(table.rows()),
                table.position());
    }

    private TableRows rows(TableRows rows) {
        return rows instanceof ListedRows(var listed)
                ? TableRows.of(
                        listed.stream()
                                .map(row ->
                                        new TableRow(
                                                row.kind(),
                                                row.cells().stream().map(this::text).toList()))
                                .toList())
                : rows;
    }

    private @Nullable Caption caption(@Nullable Caption caption) {
        return caption == null ? null : new Caption(caption.label(), text(caption.content()));
    }
}
