package org.rapporteur.engine.evidence;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.ListedRows;
import org.rapporteur.document.Node;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TitleLine;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;

/// Goes through a document, in reading order, for its figures bound to data: those of its text, and
/// those that its charts show.
final class FigureWalk {
    private final Labels labels;
    private final List<Occurrence> found = new ArrayList<>();

    /// Title of the section or paragraph group that the walk is in.
    private String heading = "";

    FigureWalk(Labels labels) {
        this.labels = labels;
    }

    List<Occurrence> found() {
        return found;
    }

    void title(List<TitleLine> lines) {
        var title = Place.START.called(labels.text("evidence-title-block"));
        lines.forEach(line -> inlines(line.content(), title));
    }

    void body(List<Block> blocks) {
        heading = "";
        blocks(blocks, Place.START);
    }

    void annex(Annex annex) {
        heading = "";
        var place = Place.ofAnnex(annex.label(), annex.id(), annex.position());
        inlines(annex.title(), place);
        blocks(annex.content(), place);
    }

    private void blocks(List<? extends Node> blocks, Place place) {
        blocks.forEach(block -> node(block, place));
    }

    private void inlines(List<Inline> inlines, Place place) {
        inlines.forEach(inline -> node(inline, place));
    }

    private void node(Node node, Place outer) {
        var place = outer.in(node);
        switch (node) {
            case Datum datum -> found.add(new Occurrence(datum, datum, place.printed(datum)));
            case Part part -> blocks(part.content(), place.at(part.id()));
            case Heading title -> {
                heading = Nodes.text(title.content());
                inlines(title.content(), place.called(heading));
            }
            case NumberedParagraph paragraph ->
                    inlines(
                            paragraph.content(),
                            place.called(
                                            labels.text(
                                                    "paragraph-label",
                                                    labels.number(paragraph.number())))
                                    .at(paragraph.id()));
            case Table table -> table(table, captioned(table.caption(), place));
            case Chart chart -> {
                caption(chart.caption(), place);
                drawn(chart, chart.data(), captioned(chart.caption(), place));
            }
            case Figure figure -> {
                caption(figure.caption(), place);
                if (figure.data() != null) {
                    drawn(figure, figure.data(), captioned(figure.caption(), place));
                }
            }
            default -> blocks(Nodes.children(node), place.called(nearest(place)));
        }
    }

    /// The heading above, where nothing nearer has a name.
    private String nearest(Place place) {
        return place.words().isEmpty() ? heading : place.words();
    }

    private Place captioned(@Nullable Caption caption, Place place) {
        return place.called(caption == null ? nearest(place) : caption.label());
    }

    private void caption(@Nullable Caption caption, Place place) {
        if (caption != null) {
            inlines(caption.content(), captioned(caption, place));
        }
    }

    private void table(Table table, Place place) {
        caption(table.caption(), place);
        table.columns().forEach(column -> inlines(column.title(), place));
        if (table.rows() instanceof ListedRows(var rows)) {
            rows.forEach(row -> row.cells().forEach(cell -> inlines(cell, place)));
        }
    }

    /// The figures of a drawing are those of its data, their total excepted.
    private void drawn(Node drawing, Table data, Place place) {
        if (data.rows() instanceof ListedRows(var rows)) {
            var shown = rows.stream().filter(row -> row.kind() == TableRow.Kind.BODY).toList();
            for (var row : shown) {
                for (var cell : row.cells()) {
                    for (var datum : Nodes.all(cell, Datum.class)) {
                        found.add(new Occurrence(datum, drawing, place.printed(datum)));
                    }
                }
            }
        }
    }
}
