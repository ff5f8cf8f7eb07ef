package org.rapporteur.engine.evidence;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Node;
import org.rapporteur.document.TitleLine;
import org.rapporteur.engine.evidence.BoundFigure.Printed;
import org.rapporteur.engine.reference.DataReferences;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the figures bound to data of a report, and where each comes from.
public record Evidence(Labels labels, DataReferences references) {
    private record Key(String text, String expression) {}

    /// The figures in the order in which they are first printed, each once.
    ///
    /// @param pages of figures and drawings, by identity; those that are missing get page 0
    public List<BoundFigure> of(
            List<TitleLine> titleBlock,
            List<Block> body,
            List<Annex> annexes,
            Map<Node, Integer> pages) {
        var walk = new FigureWalk(labels);
        walk.title(titleBlock);
        walk.body(body);
        annexes.forEach(walk::annex);
        var groups = new LinkedHashMap<Key, List<Occurrence>>();
        for (var one : walk.found()) {
            groups.computeIfAbsent(
                            new Key(one.datum().text(), one.datum().expression()),
                            _ -> new ArrayList<>())
                    .add(one);
        }
        return groups.values().stream().map(group -> figure(group, pages)).toList();
    }

    private BoundFigure figure(List<Occurrence> group, Map<Node, Integer> pages) {
        var datum = group.getFirst().datum();
        return new BoundFigure(
                datum.text(),
                datum.expression(),
                datum.value(),
                datum.source(),
                references.origin(datum.expression()).orElse(null),
                group.stream().map(one -> onPage(one, pages)).distinct().toList());
    }

    private static Printed onPage(Occurrence one, Map<Node, Integer> pages) {
        var printed = one.printed();
        return new Printed(
                printed.position(),
                printed.words(),
                printed.target(),
                pages.getOrDefault(one.shownBy(), 0));
    }
}
