package org.rapporteur.engine.evidence;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.engine.evidence.BoundFigure.Printed;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;

/// The annex "Sources of figures".
public record EvidenceAnnex(Labels labels) {
    /// Its id, which no report can give to a part of its own.
    public static final String ID = "~evidence";

    /// Places that print one figure; further ones are counted.
    private static final int PLACES = 6;

    public List<Inline> title() {
        return Inlines.plain(labels.text("evidence"));
    }

    public List<Block> content(List<BoundFigure> figures) {
        var blocks = new ArrayList<Block>();
        if (figures.isEmpty()) {
            blocks.add(Blocks.note(Inlines.plain(labels.text("evidence-none"))));
            return blocks;
        }
        blocks.add(Blocks.paragraph(Inlines.plain(labels.text("evidence-intro"))));
        blocks.add(
                Blocks.table(
                        null,
                        List.of(
                                column("evidence-figure", true),
                                column("evidence-printed", false),
                                column("evidence-source", false)),
                        TableRows.of(figures.stream().map(this::row).toList())));
        return blocks;
    }

    private TableColumn column(String key, boolean isHeader) {
        return new TableColumn(Inlines.plain(labels.text(key)), Align.START, isHeader);
    }

    private TableRow row(BoundFigure figure) {
        return TableRow.body(List.of(Inlines.plain(figure.text()), places(figure), source(figure)));
    }

    private List<Inline> places(BoundFigure figure) {
        var named = figure.places().stream().filter(place -> !place.words().isEmpty()).toList();
        var inlines = new ArrayList<Inline>();
        for (var place : named.stream().limit(PLACES).toList()) {
            if (!inlines.isEmpty()) {
                inlines.add(Inlines.text("; "));
            }
            inlines.add(reference(place));
        }
        if (named.size() > PLACES) {
            inlines.add(
                    Inlines.text(
                            labels.text("evidence-more", labels.number(named.size() - PLACES))));
        }
        return inlines.isEmpty() ? Inlines.plain(labels.text("absent")) : inlines;
    }

    private static Inline reference(Printed place) {
        return place.target().isEmpty()
                ? Inlines.text(place.words())
                : Inlines.crossReference(place.target(), Inlines.plain(place.words()));
    }

    private List<Inline> source(BoundFigure figure) {
        var inlines = new ArrayList<Inline>();
        inlines.add(Inlines.code("$" + figure.expression()));
        inlines.add(Inlines.lineBreak());
        inlines.add(Inlines.text(new SourceWords(labels).of(figure)));
        return inlines;
    }
}
