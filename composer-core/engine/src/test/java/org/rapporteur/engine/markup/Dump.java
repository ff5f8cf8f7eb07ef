package org.rapporteur.engine.markup;

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
import org.rapporteur.document.Picture;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.Text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Blocks as text, one line a block, what stands inside indented. `@2:5` is line and column.
public final class Dump {
    private final StringBuilder out = new StringBuilder();

    private Dump() {}

    public static String of(List<Block> blocks) {
        var dump = new Dump();
        dump.blocks(blocks, 0);
        return dump.out.toString();
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Heading(int level, var content, var id, _) ->
                    line(depth, block, "h" + level + id(id) + " " + inlines(content));
            case Paragraph(var tone, var content, _) ->
                    line(depth, block, tone == Paragraph.Tone.BODY ? "p " : "note ", content);
            case NumberedParagraph(_, var content, _, _) -> line(depth, block, "para ", content);
            case BulletList(var items, var marker, int columns, _) -> {
                line(depth, block, "ul " + marker + " " + columns);
                items(items, depth + 1);
            }
            case OrderedList(var items, int start, var numbering, boolean register, _) -> {
                line(depth, block, "ol " + numbering + " " + start + (register ? " register" : ""));
                items(items, depth + 1);
            }
            case DefinitionList(var definitions, _) -> {
                line(depth, block, "dl");
                for (var definition : definitions) {
                    line(depth + 1, block, "dt " + inlines(definition.term()));
                    blocks(definition.meaning(), depth + 2);
                }
            }
            case Table table -> table(table, depth);
            case Figure figure -> figure(figure, depth);
            case Quote(var content, _) -> {
                line(depth, block, "quote");
                blocks(content, depth + 1);
            }
            case CodeBlock(var text, _) -> line(depth, block, "code " + text.replace("\n", "⏎"));
            case Part(var id, var content, _) -> {
                line(depth, block, "part" + id(id));
                blocks(content, depth + 1);
            }
            case Chart _ -> line(depth, block, "chart");
            case PageBreak _ -> line(depth, block, "page break");
        }
    }

    private void items(List<ListItem> items, int depth) {
        for (var item : items) {
            out.repeat("  ", depth).append("li\n");
            blocks(item.content(), depth + 1);
        }
    }

    private void table(Table table, int depth) {
        line(depth, table, "table" + id(table.id()) + caption(table.caption()));
        var titles =
                table.columns().stream()
                        .map(column ->
                                inlines(column.title())
                                        + " "
                                        + column.align()
                                        + (column.rowHeader() ? " header" : ""));
        out.repeat("  ", depth + 1).append(titles.collect(Collectors.joining(" | "))).append('\n');
        for (var row : ((ListedRows) table.rows()).rows()) {
            var kind = row.kind() == TableRow.Kind.BODY ? "" : row.kind() + ": ";
            var cells = row.cells().stream().map(Dump::inlines);
            out.repeat("  ", depth + 1)
                    .append(kind)
                    .append(cells.collect(Collectors.joining(" | ")))
                    .append('\n');
        }
    }

    private void figure(Figure figure, int depth) {
        var picture = (Picture) figure.artwork();
        line(
                depth,
                figure,
                String.format(
                        Locale.ROOT,
                        "figure%s %s × %s “%s”%s",
                        id(figure.id()),
                        picture.width(),
                        picture.height(),
                        figure.alternative(),
                        caption(figure.caption())));
    }

    private void line(int depth, Block block, String start, List<Inline> content) {
        line(depth, block, start + inlines(content));
    }

    private void line(int depth, Block block, String words) {
        out.repeat("  ", depth).append('@').append(block.position().line()).append(':');
        out.append(block.position().column()).append(' ').append(words).append('\n');
    }

    private static String id(String id) {
        return id.isEmpty() ? "" : " #" + id;
    }

    private static String caption(@org.jspecify.annotations.Nullable Caption caption) {
        return caption == null ? "" : " caption: " + inlines(caption.content());
    }

    public static String inlines(List<Inline> inlines) {
        return inlines.stream().map(Dump::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Text(var text, _) -> text.replace("\n", "⏎");
            case Strong(var content, _) -> "*" + inlines(content) + "*";
            case Emphasis(var content, _) -> "_" + inlines(content) + "_";
            case Detail(var content, _) -> "detail(" + inlines(content) + ")";
            case InLanguage(var language, var content, _) ->
                    language + "(" + inlines(content) + ")";
            case Code(var text, _) -> "`" + text + "`";
            case Link(var target, var content, _) ->
                    "link(" + target + ": " + inlines(content) + ")";
            case CrossReference(var target, var content, _) ->
                    "ref(#" + target + ": " + inlines(content) + ")";
            case Datum datum -> datum(datum);
            case Footnote(_, var content, _) -> "note(" + inlines(content) + ")";
            case LineBreak _ -> "↵";
        };
    }

    private static String datum(Datum datum) {
        var at = datum.position();
        return "datum("
                + datum.expression()
                + " = "
                + datum.text()
                + (at.isKnown() ? " @" + at.line() + ":" + at.column() : "")
                + ")";
    }
}
