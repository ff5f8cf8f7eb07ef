package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Chart;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.StackedBar;
import org.rapporteur.document.TrendLines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which colour of the palette each group of a report has: the same in all figures, and another one
/// than all groups that it stands beside in some figure.
final class Colouring {
    private final Map<String, Integer> byGroup;

    private Colouring(Map<String, Integer> byGroup) {
        this.byGroup = byGroup;
    }

    /// Groups get their colours in the order in which the figures show them.
    ///
    /// @param charts of a report, in reading order
    /// @param colours how many there are
    static Colouring of(Collection<Chart> charts, int colours) {
        var figures = charts.stream().map(chart -> groups(chart.graphic())).toList();
        var neighbours = new LinkedHashMap<String, Set<String>>();
        for (var groups : figures) {
            for (var group : groups) {
                neighbours.computeIfAbsent(group, _ -> new LinkedHashSet<>()).addAll(groups);
            }
        }
        var byGroup = new LinkedHashMap<String, Integer>();
        neighbours.forEach((group, beside) -> byGroup.put(group, free(beside, byGroup, colours)));
        return new Colouring(byGroup);
    }

    /// The colour that the fewest groups have of those that no neighbour has.
    private static int free(Set<String> beside, Map<String, Integer> given, int colours) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int colour = 0; colour < colours; colour++) {
            int tried = colour;
            long near = beside.stream().filter(one -> has(given, one, tried)).count();
            long all = given.values().stream().filter(one -> one == tried).count();
            long weight = near * 1_000_000 + all;
            if (weight < least) {
                least = weight;
                best = colour;
            }
        }
        return best;
    }

    private static boolean has(Map<String, Integer> given, String group, int colour) {
        var known = given.get(group);
        return known != null && known == colour;
    }

    /// The groups of a figure that colours tell apart.
    private static List<String> groups(Graphic graphic) {
        var groups = new ArrayList<String>();
        if (graphic instanceof StackedBar(var parts)) {
            parts.stream().filter(part -> !part.muted()).forEach(part -> groups.add(group(part)));
        } else if (graphic instanceof TrendLines(_, var series) && series.size() > 1) {
            series.forEach(one -> groups.add(group(one)));
        }
        return groups;
    }

    static String group(Chart.Category part) {
        return part.group().isEmpty() ? part.label() : part.group();
    }

    static String group(TrendLines.Series series) {
        return series.group().isEmpty() ? series.label() : series.group();
    }

    /// From 0.
    int index(String group) {
        return byGroup.getOrDefault(group, 0);
    }
}
