package org.rapporteur.pdf.proof;

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
import org.rapporteur.document.Document;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Heading;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.PageNumber;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Table;
import org.rapporteur.document.Text;

import java.util.List;

/// The words of a document in reading order, a footnote where its mark stands.
final class DocumentWords {
    private final Words words = new Words();

    private DocumentWords() {}

    static Words of(Document document) {
        var all = new DocumentWords();
        document.titleBlock().forEach(line -> all.line(line.content()));
        all.blocks(document.body());
        for (var annex : document.annexes()) {
            all.words.add(annex.label() + " ");
            all.line(annex.title());
            all.blocks(annex.content());
        }
        return all.words;
    }

    private void line(List<Inline> content) {
        inlines(content);
        words.end();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> line(heading.content());
            case Paragraph paragraph -> line(paragraph.content());
            case NumberedParagraph paragraph -> line(paragraph.content());
            case BulletList list -> list.items().forEach(item -> blocks(item.content()));
            case OrderedList list -> list.items().forEach(item -> blocks(item.content()));
            case DefinitionList list -> {
                for (var definition : list.definitions()) {
                    line(definition.term());
                    blocks(definition.meaning());
                }
            }
            case Table table -> table(table);
            case Figure figure -> caption(figure.caption());
            case Chart chart -> caption(chart.caption());
            case Quote quote -> blocks(quote.content());
            case CodeBlock(var text, _) -> line(List.of(new Text(text, block.position())));
            case Part part -> blocks(part.content());
            case PageBreak _ -> {}
        }
    }

    private void table(Table table) {
        caption(table.caption());
        table.columns().forEach(column -> line(column.title()));
        table.rows().forEach(row -> row.cells().forEach(this::line));
    }

    private void caption(@Nullable Caption caption) {
        if (caption != null) {
            words.add(caption.label() + " ");
            line(caption.content());
        }
    }

    private void inlines(List<? extends Inline> inlines) {
        for (var inline : inlines) {
            switch (inline) {
                case Text(var text, _) -> words.add(text);
                case Code(var text, _) -> words.add(text);
                case Datum datum -> words.add(datum.text());
                case LineBreak _ -> words.add(" ");
                case PageNumber _ -> words.add(Words.SOME_NUMBER);
                case Strong(var content, _) -> inlines(content);
                case Emphasis(var content, _) -> inlines(content);
                case Detail(var content, _) -> inlines(content);
                case InLanguage(_, var content, _) -> inlines(content);
                case Link(_, var content, _) -> inlines(content);
                case CrossReference(_, var content, _) -> inlines(content);
                case Footnote(_, var content, _) -> {
                    words.add(" ");
                    inlines(content);
                    words.add(" ");
                }
            }
        }
    }
}
