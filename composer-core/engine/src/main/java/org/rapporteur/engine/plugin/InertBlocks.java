package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Artwork;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Chart;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Heading;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Recording;
import org.rapporteur.document.Table;
import org.rapporteur.engine.chart.RecordingGraphics;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Style;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Makes what a section composed independent of its plugin: no code of the plugin runs afterwards.
/// Drawings are recorded, rows are listed or read from one of the host's datasets, arrays are
/// copied. To be called within the section's budget, because it runs the plugin's code.
public final class InertBlocks {
    /// How deep blocks and inlines may stand in one another.
    static final int DEEPEST = 50;

    private final InertRows rows;
    private final Style style;

    /// @param datasets the host's, over which rows may stay lazy
    public InertBlocks(Collection<? extends Dataset> datasets, Style style) {
        rows = new InertRows(datasets);
        this.style = style;
    }

    /// The same blocks, inert. What they are wrong in ends the section; what a drawing lost is
    /// reported.
    ///
    /// @param position where report.yaml names the section
    public List<Block> of(
            @Nullable List<Block> composed, SourcePosition position, Consumer<Finding> findings) {
        if (composed == null) {
            throw new InvalidBlocks("it returned null", "return an empty list instead");
        }
        return new Walk(position, findings).blocks(composed, 0);
    }

    private final class Walk {
        private final SourcePosition position;
        private final Consumer<Finding> findings;

        Walk(SourcePosition position, Consumer<Finding> findings) {
            this.position = position;
            this.findings = findings;
        }

        List<Block> blocks(List<Block> blocks, int depth) {
            return blocks.stream().map(block -> block(block, depth)).toList();
        }

        private Block block(@Nullable Block block, int depth) {
            RunningText.checkDepth(depth);
            var known = RunningText.present(block, "a block");
            RunningText.present(known.position(), "the position of a block");
            var inner = depth + 1;
            return switch (known) {
                case Heading heading -> {
                    RunningText.check(heading.content(), inner);
                    RunningText.present(heading.id(), "the id of a heading");
                    yield heading;
                }
                case Paragraph paragraph -> {
                    RunningText.present(paragraph.tone(), "the tone of a paragraph");
                    RunningText.check(paragraph.content(), inner);
                    yield paragraph;
                }
                case NumberedParagraph paragraph -> {
                    RunningText.check(paragraph.content(), inner);
                    RunningText.present(paragraph.id(), "the id of a paragraph");
                    yield paragraph;
                }
                case BulletList list ->
                        new BulletList(
                                items(list.items(), inner),
                                RunningText.present(list.marker(), "the marker of a list"),
                                list.columns(),
                                list.position());
                case OrderedList list ->
                        new OrderedList(
                                items(list.items(), inner),
                                list.start(),
                                RunningText.present(list.numbering(), "the numbering of a list"),
                                list.register(),
                                list.position());
                case DefinitionList list ->
                        new DefinitionList(definitions(list, inner), list.position());
                case Table table -> rows.of(table);
                case Chart chart -> chart(chart);
                case Figure figure -> figure(figure);
                case Quote(var content, var at) -> new Quote(blocks(content, inner), at);
                case Part(var id, var content, var at) ->
                        new Part(
                                RunningText.present(id, "the id of a part"),
                                blocks(content, inner),
                                at);
                case CodeBlock code -> {
                    RunningText.present(code.text(), "the text of a code block");
                    yield code;
                }
                case PageBreak pageBreak -> pageBreak;
            };
        }

        private List<ListItem> items(List<ListItem> items, int depth) {
            return items.stream().map(item -> new ListItem(blocks(item.content(), depth))).toList();
        }

        private List<DefinitionList.Definition> definitions(DefinitionList list, int depth) {
            return list.definitions().stream()
                    .map(definition -> {
                        RunningText.check(definition.term(), depth);
                        return new DefinitionList.Definition(
                                definition.term(), blocks(definition.meaning(), depth));
                    })
                    .toList();
        }

        private Chart chart(Chart chart) {
            RunningText.check(chart.caption());
            if (chart.categories().isEmpty()) {
                throw new InvalidBlocks(
                        "a chart without categories", "compose nothing, or a note, instead");
            }
            for (var category : chart.categories()) {
                RunningText.present(category.label(), "the label of a category");
                RunningText.present(category.valueLabel(), "the value label of a category");
                RunningText.present(category.shareLabel(), "the share label of a category");
            }
            return new Chart(
                    RunningText.present(chart.id(), "the id of a chart"),
                    chart.caption(),
                    RunningText.present(chart.kind(), "the kind of a chart"),
                    chart.categories(),
                    chart.alternative(),
                    rows.of(RunningText.present(chart.data(), "the data table of a chart")),
                    chart.position());
        }

        private Figure figure(Figure figure) {
            RunningText.check(figure.caption());
            var data = figure.data();
            return new Figure(
                    RunningText.present(figure.id(), "the id of a figure"),
                    figure.caption(),
                    artwork(RunningText.present(figure.artwork(), "the artwork of a figure")),
                    figure.alternative(),
                    data == null ? null : rows.of(data),
                    figure.position());
        }

        private Artwork artwork(Artwork artwork) {
            return switch (artwork) {
                case Drawing drawing ->
                        RecordingGraphics.record(
                                drawing,
                                style,
                                what ->
                                        findings.accept(
                                                Finding.warning(
                                                                "drawing-unsupported",
                                                                position,
                                                                "the drawing " + what.what())
                                                        .withFix(what.fix())));
                case Recording recording -> recording;
                case Picture(var bytes, var width, var height, var orientation) ->
                        new Picture(
                                RunningText.present(bytes, "the file of a picture").clone(),
                                width,
                                height,
                                RunningText.present(orientation, "the orientation of a picture"));
            };
        }
    }
}
