package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.FontCut;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.List;

/// Rows of a chart with a label each: how high they are, and what their labels look like. Lengths
/// are points.
///
/// @param width of the column of labels
/// @param middles of the rows, from the top of the first
/// @param edges of the rows: the upper one of each, and the lower one of the last
/// @param pitch from row to row, where labels have one line
record Rows(
        FittedLabels labels, double width, List<Double> middles, List<Double> edges, double pitch) {
    static final double MM = 72 / 25.4;
    private static final double BAR = 3.6 * MM;
    private static final double GAP = 2.1 * MM;

    /// Between labels of several lines.
    private static final double LEAST_GAP = 2.2;

    private static final double ROUNDING = 1e-6;
    private static final double STEP = .25;

    Rows {
        middles = List.copyOf(middles);
        edges = List.copyOf(edges);
    }

    /// What there is room for.
    ///
    /// @param widths of the column of labels that are tried, the narrowest first
    /// @param lines of a label at most
    record Room(List<Double> widths, double height, int lines) {}

    /// Labels wrap first, in a column that may become wider; then they become smaller; only then
    /// are they abbreviated.
    static Rows of(List<String> texts, Room room, ThemeStyle style) {
        var unset = FittedLabels.of(texts, FontCut.SANS, style);
        for (double size : FittedLabels.sizes()) {
            for (double width : room.widths()) {
                var labels = FittedLabels.at(size, unset, width, room.lines());
                if (labels.areWhole() && fits(labels, room, style)) {
                    return placed(labels, room.height(), style);
                }
            }
        }
        double widest = room.widths().getLast();
        for (int lines = room.lines(); lines > 1; lines--) {
            var labels = FittedLabels.at(Type.LEAST, unset, widest, lines);
            if (fits(labels, room, style)) {
                return placed(labels, room.height(), style);
            }
        }
        return placed(FittedLabels.at(Type.LEAST, unset, widest, 1), room.height(), style);
    }

    private static boolean fits(FittedLabels labels, Room room, ThemeStyle style) {
        return edges(labels, least(labels, style), style).getLast() <= room.height();
    }

    /// From row to row, where labels have one line.
    private static double least(FittedLabels labels, ThemeStyle style) {
        return Type.closest(labels.size(), style);
    }

    private static List<Double> edges(FittedLabels labels, double pitch, ThemeStyle style) {
        double leading = Type.leading(labels.size(), style);
        var edges = new ArrayList<>(List.of(0.0));
        for (var lines : labels.lines()) {
            double height =
                    lines.size() < 2 ? pitch : Math.max(pitch, lines.size() * leading + LEAST_GAP);
            edges.add(edges.getLast() + height);
        }
        return edges;
    }

    /// As far apart as usual, or as the height allows.
    private static Rows placed(FittedLabels labels, double height, ThemeStyle style) {
        double least = least(labels, style);
        double pitch = Math.max(least, BAR + GAP);
        var edges = edges(labels, pitch, style);
        while (pitch > least && edges.getLast() > height - ROUNDING) {
            pitch = Math.max(least, pitch - STEP);
            edges = edges(labels, pitch, style);
        }
        var middles = new ArrayList<Double>();
        for (int i = 1; i < edges.size(); i++) {
            middles.add((edges.get(i - 1) + edges.get(i)) / 2);
        }
        return new Rows(labels, labels.width(FontCut.SANS, style), middles, edges, pitch);
    }

    double size() {
        return labels.size();
    }

    double height() {
        return edges.getLast() - edges.getFirst();
    }

    /// Of a bar in a row.
    double thickness() {
        return Math.min(BAR, pitch * BAR / (BAR + GAP));
    }

    /// Some of the rows, the first of them at the top.
    Rows part(int from, int to) {
        var some =
                new FittedLabels(
                        labels.size(), labels.lines().subList(from, to), labels.abbreviated());
        return new Rows(some, width, middles.subList(from, to), edges.subList(from, to + 1), pitch)
                .moved(-edges.get(from));
    }

    /// The rows further down.
    Rows moved(double down) {
        return new Rows(
                labels,
                width,
                middles.stream().map(y -> y + down).toList(),
                edges.stream().map(y -> y + down).toList(),
                pitch);
    }
}
