package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Document;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Heading;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Table;

import java.util.List;
import java.util.Locale;

/// Documents as text, for golden texts: one line a block, what stands inside indented below it.
///
/// ```text
/// heading 1 #who: Who took part
/// note: {28 participants = participants.count: 28}
/// plain list, 2 columns
///   - Markus Kummer ~(Facilitator)~
/// ```
///
/// Inlines: `**strong**`, `*emphasis*`, `~detail~`, `` `code` ``, `[link](target)`,
/// `[reference](#id)`, `[^1: footnote]`, `|` for a line break, and `{text = expression: value}` for
/// a figure bound to data, where the value is left out if it is the text. What cannot be seen is
/// written as `<U+00A0>`. In the header row of a table `<` and `>` say on which side of the column
/// the cells stand, `^` that they are centred, `.` that they stand on their decimal mark, `!` that
/// the column names its rows; `=` begins the row of a group, `+` a total.
public final class DocumentDump {
    private final IndentedText text = new IndentedText();

    private DocumentDump() {}

    /// Every line ends with a line feed; no blocks are the empty text.
    public static String of(List<? extends Block> blocks) {
        var dump = new DocumentDump();
        blocks.forEach(dump::block);
        return dump.text.toString();
    }

    /// A whole report: title block, running content, body and annexes.
    public static String of(Document document) {
        var dump = new DocumentDump();
        dump.document(document);
        return dump.text.toString();
    }

    private void document(Document document) {
        var running = document.running();
        text.line("document " + document.metadata().language());
        text.inside(() -> {
            document.titleBlock()
                    .forEach(line ->
                            text.labelled(kebab(line.role()), InlineDump.of(line.content())));
            text.labelled(
                    "running",
                    String.join(
                            " | ",
                            InlineDump.of(running.headerStart()),
                            running.headerEnd(),
                            running.footerStart()));
        });
        blocks("body", document.body());
        for (var annex : document.annexes()) {
            blocks(
                    "annex #"
                            + annex.id()
                            + ": "
                            + annex.label()
                            + " | "
                            + InlineDump.of(annex.title()),
                    annex.content());
        }
        document.attachments().forEach(file -> text.labelled("attachment", file.name()));
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading ->
                    text.labelled(
                            "heading " + heading.level() + id(heading.id()),
                            InlineDump.of(heading.content()));
            case Paragraph paragraph ->
                    text.labelled(
                            paragraph.tone() == Paragraph.Tone.NOTE ? "note" : "paragraph",
                            InlineDump.of(paragraph.content()));
            case NumberedParagraph paragraph ->
                    text.labelled(
                            "paragraph " + paragraph.number() + id(paragraph.id()),
                            InlineDump.of(paragraph.content()));
            case BulletList list -> bulletList(list);
            case OrderedList list -> orderedList(list);
            case DefinitionList list -> definitionList(list);
            case Table table -> table("table", table);
            case Chart chart -> chart(chart);
            case Figure figure -> figure(figure);
            case Quote quote -> blocks("quote", quote.content());
            case CodeBlock code -> code(code);
            case PageBreak _ -> text.line("page break");
            case Part part -> blocks("part" + id(part.id()), part.content());
        }
    }

    private void blocks(String title, List<Block> content) {
        text.line(title);
        text.inside(() -> content.forEach(this::block));
    }

    private void bulletList(BulletList list) {
        text.line(
                (list.marker() == BulletList.Marker.NONE ? "plain list" : "bullet list")
                        + (list.columns() == 1 ? "" : ", " + list.columns() + " columns"));
        text.inside(() -> list.items().forEach(item -> item("-", item)));
    }

    private void orderedList(OrderedList list) {
        text.line(
                (list.register() ? "register" : "ordered list")
                        + (list.numbering() == OrderedList.Numbering.DECIMAL
                                ? ""
                                : ", " + kebab(list.numbering())));
        text.inside(() -> {
            var number = list.start();
            for (var item : list.items()) {
                item(Integer.toString(number++), item);
            }
        });
    }

    private void item(String mark, ListItem item) {
        var rest = item.content();
        if (!rest.isEmpty()
                && rest.getFirst() instanceof Paragraph paragraph
                && paragraph.tone() == Paragraph.Tone.BODY) {
            text.line(mark + " " + InlineDump.of(paragraph.content()));
            rest = rest.subList(1, rest.size());
        } else {
            text.line(mark);
        }
        var below = rest;
        text.inside(() -> below.forEach(this::block));
    }

    private void definitionList(DefinitionList list) {
        text.line("definition list");
        text.inside(() ->
                list.definitions()
                        .forEach(definition ->
                                blocks(InlineDump.of(definition.term()), definition.meaning())));
    }

    private void chart(Chart chart) {
        text.line(kebab(chart.kind()) + " chart" + id(chart.id()));
        text.inside(() -> {
            caption(chart.caption());
            text.labelled("alternative", chart.alternative());
            for (var category : chart.categories()) {
                text.line(
                        (category.muted() ? "~ " : "# ")
                                + category.label()
                                + ": "
                                + category.valueLabel()
                                + (category.shareLabel().isEmpty()
                                        ? ""
                                        : " (" + category.shareLabel() + ")"));
            }
            table("data", chart.data());
        });
    }

    private void figure(Figure figure) {
        var artwork = figure.artwork();
        text.line(
                String.format(
                        Locale.ROOT,
                        "figure%s, %.1f x %.1f pt",
                        id(figure.id()),
                        artwork.width(),
                        artwork.height()));
        text.inside(() -> {
            caption(figure.caption());
            text.labelled("alternative", figure.alternative());
            if (figure.data() != null) {
                table("data", figure.data());
            }
        });
    }

    private void table(String kind, Table table) {
        text.line(kind + id(table.id()));
        text.inside(() -> {
            caption(table.caption());
            TableDump.lines(table).forEach(text::line);
        });
    }

    private void code(CodeBlock code) {
        text.line("code");
        text.inside(() -> code.text().lines().forEach(text::line));
    }

    private void caption(@Nullable Caption caption) {
        if (caption != null) {
            text.labelled(
                    "caption" + (caption.label().isEmpty() ? "" : " " + caption.label()),
                    InlineDump.of(caption.content()));
        }
    }

    private static String id(String id) {
        return id.isEmpty() ? "" : " #" + id;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
