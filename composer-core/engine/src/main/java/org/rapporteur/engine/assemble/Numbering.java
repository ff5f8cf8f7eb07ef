package org.rapporteur.engine.assemble;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.Table;
import org.rapporteur.section.Labels;

import java.util.List;
import java.util.stream.Stream;

/// Counts tables, figures, paragraphs and footnotes through a report, in reading order, and notes
/// what their labels are.
final class Numbering {
    private final Labels labels;
    private final Targets targets;
    private int tables;
    private int figures;
    private int paragraphs;
    private int footnotes;

    Numbering(Labels labels, Targets targets) {
        this.labels = labels;
        this.targets = targets;
    }

    /// Numbers the blocks of one section. Its own id stands for its first table or figure that has
    /// a caption.
    List<Block> of(String section, List<Block> blocks) {
        return new Rewrite(block -> numbered(section, block), old -> Stream.of(numbered(old)))
                .of(blocks);
    }

    /// Numbers the footnotes of a title.
    List<Inline> of(List<Inline> title) {
        return Rewrite.inlines(this::numbered).text(title);
    }

    private Block numbered(String section, Block block) {
        return switch (block) {
            case Table table ->
                    new Table(
                            table.id(),
                            captioned(section, table.id(), table.caption(), true),
                            table.columns(),
                            table.rows(),
                            table.position());
            case Chart chart ->
                    new Chart(
                            chart.id(),
                            captioned(section, chart.id(), chart.caption(), false),
                            chart.graphic(),
                            chart.alternative(),
                            chart.data(),
                            chart.position());
            case Figure figure ->
                    new Figure(
                            figure.id(),
                            captioned(section, figure.id(), figure.caption(), false),
                            figure.artwork(),
                            figure.alternative(),
                            figure.data(),
                            figure.position());
            case NumberedParagraph paragraph -> paragraph(paragraph);
            case Heading heading -> {
                targets.add(heading.id(), Nodes.text(heading.content()));
                yield heading;
            }
            default -> block;
        };
    }

    private @Nullable Caption captioned(
            String section, String id, @Nullable Caption caption, boolean table) {
        if (caption == null) {
            targets.add(id, "");
            return null;
        }
        var kind = table ? "table" : "figure";
        var number = labels.number(table ? ++tables : ++figures);
        var reference = reference(labels, kind, number);
        targets.add(id, reference);
        targets.add(section, reference);
        var label = labels.text(kind + "-label", number);
        return new Caption(label, caption.content());
    }

    /// What a text calls it: some languages write no capital there.
    static String reference(Labels labels, String kind, String number) {
        var own = kind + "-reference";
        return labels.text(labels.has(own) ? own : kind + "-label", number);
    }

    private Block paragraph(NumberedParagraph paragraph) {
        paragraphs++;
        var id = "para-" + paragraphs;
        targets.add(id, labels.text("paragraph-label", labels.number(paragraphs)));
        return new NumberedParagraph(paragraphs, paragraph.content(), id, paragraph.position());
    }

    private Inline numbered(Inline inline) {
        return inline instanceof Footnote(_, var content, var at)
                ? new Footnote(++footnotes, content, at)
                : inline;
    }
}
