package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Passage.Place;

import java.util.ArrayList;
import java.util.List;

/// Reads a document passage by passage.
final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Document document) {
        var reading = new Passages();
        document.titleBlock().forEach(line -> reading.add(Place.TITLE, line.content(), false));
        reading.blocks(document.body(), Place.PARAGRAPH, false);
        for (var annex : document.annexes()) {
            reading.add(Place.TITLE, annex.title(), false);
            reading.blocks(annex.content(), Place.PARAGRAPH, false);
        }
        return List.copyOf(reading.passages);
    }

    private void add(Place place, List<? extends Inline> inlines, boolean quoted) {
        if (!inlines.isEmpty()) {
            passages.add(new Passage(place, quoted, PassageText.of(inlines)));
            Nodes.all(inlines, Footnote.class)
                    .forEach(note -> add(Place.FOOTNOTE, note.content(), quoted));
        }
    }

    private void blocks(List<Block> blocks, Place place, boolean quoted) {
        blocks.forEach(block -> block(block, place, quoted));
    }

    /// @param place what a paragraph is here
    private void block(Block block, Place place, boolean quoted) {
        switch (block) {
            case Heading heading -> add(Place.HEADING, heading.content(), quoted);
            case Paragraph paragraph -> add(place, paragraph.content(), quoted);
            case NumberedParagraph paragraph -> add(place, paragraph.content(), quoted);
            case BulletList list -> items(list.items(), quoted);
            case OrderedList list -> items(list.items(), quoted);
            case DefinitionList list ->
                    list.definitions()
                            .forEach(definition -> {
                                add(Place.TERM, definition.term(), quoted);
                                blocks(definition.meaning(), place, quoted);
                            });
            case Table table -> table(table, quoted);
            case Chart chart -> caption(chart.caption(), quoted);
            case Figure figure -> caption(figure.caption(), quoted);
            case Quote quote -> blocks(quote.content(), place, true);
            case Part part -> blocks(part.content(), place, quoted);
            case CodeBlock _, PageBreak _ -> {}
        }
    }

    private void items(List<ListItem> items, boolean quoted) {
        items.forEach(item -> blocks(item.content(), Place.ITEM, quoted));
    }

    private void table(Table table, boolean quoted) {
        caption(table.caption(), quoted);
        table.columns().forEach(column -> add(Place.COLUMN, column.title(), quoted));
        if (table.rows() instanceof ListedRows(var rows)) {
            rows.forEach(row -> row.cells().forEach(cell -> add(Place.CELL, cell, quoted)));
        }
    }

    private void caption(@Nullable Caption caption, boolean quoted) {
        if (caption != null) {
            add(Place.CAPTION, caption.content(), quoted);
        }
    }
}
