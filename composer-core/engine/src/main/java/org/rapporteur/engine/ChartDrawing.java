package org.rapporteur.engine;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Part;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRows;
import org.rapporteur.engine.assemble.Assembler.Assembly;
import org.rapporteur.engine.assemble.Rewrite;
import org.rapporteur.engine.chart.ThemeStyle;
import org.rapporteur.engine.chart.plot.ChartArtist;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Draws the charts of an assembled report. Below a chart stands its table where the report does
/// not carry it otherwise, or where a label has no room in the chart as a whole.
final class ChartDrawing {
    private final ChartArtist artist;
    private final Set<Shown> shown = new HashSet<>();
    private final boolean attached;
    private final Consumer<Finding> findings;

    /// What a table shows.
    private record Shown(List<TableColumn> columns, TableRows rows) {
        static Shown of(Table table) {
            return new Shown(table.columns(), table.rows());
        }
    }

    /// @param attached whether the data of charts are attached
    ChartDrawing(
            ThemeStyle style, Assembly assembly, boolean attached, Consumer<Finding> findings) {
        var all = new ArrayList<>(assembly.body());
        assembly.annexes().forEach(annex -> all.addAll(annex.content()));
        artist = new ChartArtist(style, Nodes.all(all, Chart.class));
        Nodes.all(all, Table.class).forEach(table -> shown.add(Shown.of(table)));
        this.attached = attached;
        this.findings = findings;
    }

    Assembly of(Assembly assembly) {
        return new Assembly(
                of(assembly.body(), SourcePosition.UNKNOWN),
                assembly.annexes().stream()
                        .map(annex ->
                                new Annex(
                                        annex.id(),
                                        annex.label(),
                                        annex.title(),
                                        of(annex.content(), annex.position()),
                                        annex.position()))
                        .toList());
    }

    /// @param position of what is around the blocks
    private List<Block> of(List<Block> blocks, SourcePosition position) {
        return blocks.stream().map(block -> of(block, position)).toList();
    }

    private Block of(Block block, SourcePosition position) {
        if (block instanceof Part(var id, var content, var at)) {
            return new Part(id, of(content, at.or(position)), at);
        }
        return Rewrite.blocks(
                        inner -> inner instanceof Chart chart ? drawn(chart, position) : inner)
                .of(List.of(block))
                .getFirst();
    }

    private Block drawn(Chart chart, SourcePosition position) {
        var at = chart.position().or(position);
        var drawn = artist.draw(chart);
        drawn.findings().forEach(finding -> findings.accept(finding.withPosition(at)));
        var figure =
                new Figure(
                        chart.id(),
                        chart.caption(),
                        drawn.recording(),
                        chart.alternative(),
                        chart.data(),
                        chart.position());
        boolean isWhole = drawn.abbreviated().isEmpty();
        boolean isElsewhere = shown.contains(Shown.of(chart.data()));
        if (!isWhole) {
            findings.accept(abbreviated(drawn.abbreviated(), isElsewhere, at));
        }
        if (isElsewhere || (isWhole && attached)) {
            return figure;
        }
        shown.add(Shown.of(chart.data()));
        return new Part("", List.of(figure, chart.data()), chart.position());
    }

    private static Finding abbreviated(
            List<String> labels, boolean isElsewhere, SourcePosition at) {
        var all = labels.stream().distinct().toList();
        var subject = all.size() == 1 ? "a label has no room" : all.size() + " labels have no room";
        return Finding.advice(
                        "label-abbreviated",
                        at,
                        subject
                                + " in the figure as a whole; "
                                + (isElsewhere
                                        ? "another table of the report"
                                        : "the table below it")
                                + " has all of "
                                + (all.size() == 1 ? "it" : "them"))
                .quoting(all.getFirst())
                .withFix("give a shorter label in the vocabulary, or show fewer groups with `top`");
    }
}
