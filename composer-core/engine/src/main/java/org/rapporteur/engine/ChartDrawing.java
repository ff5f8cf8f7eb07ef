package org.rapporteur.engine;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Figure;
import org.rapporteur.engine.assemble.Assembler.Assembly;
import org.rapporteur.engine.assemble.Rewrite;
import org.rapporteur.engine.chart.ChartArtist;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.List;

/// Draws the charts of an assembled report.
record ChartDrawing(ThemeStyle style) {

    Assembly of(Assembly assembly) {
        return new Assembly(
                of(assembly.body()),
                assembly.annexes().stream()
                        .map(annex ->
                                new Annex(
                                        annex.id(),
                                        annex.label(),
                                        annex.title(),
                                        of(annex.content()),
                                        annex.position()))
                        .toList());
    }

    private List<Block> of(List<Block> blocks) {
        return Rewrite.blocks(this::drawn).of(blocks);
    }

    private Block drawn(Block block) {
        return block instanceof Chart chart
                ? new Figure(
                        chart.id(),
                        chart.caption(),
                        ChartArtist.draw(chart, style),
                        chart.alternative(),
                        chart.data(),
                        chart.position())
                : block;
    }
}
