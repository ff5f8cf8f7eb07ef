package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.FontCut;
import org.rapporteur.engine.chart.LabelLines;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.List;

/// Labels of a chart that all have one size, each on its lines.
///
/// @param size in points
/// @param lines by label
/// @param abbreviated labels that are not shown as a whole
record FittedLabels(double size, List<List<String>> lines, List<String> abbreviated) {
    private static final double SMALLER = .5;

    FittedLabels {
        lines = List.copyOf(lines);
        abbreviated = List.copyOf(abbreviated);
    }

    /// Labels that are not broken yet.
    ///
    /// @param cut what they are set in
    record Unset(List<String> texts, List<LabelLines> labels, FontCut cut) {}

    static Unset of(List<String> texts, FontCut cut, ThemeStyle style) {
        var labels = texts.stream().map(text -> new LabelLines(text, cut, style)).toList();
        return new Unset(texts, labels, cut);
    }

    /// Sizes from the usual one down to the least, in points.
    static List<Double> sizes() {
        var sizes = new ArrayList<Double>();
        for (double size = Type.USUAL; size >= Type.LEAST; size -= SMALLER) {
            sizes.add(size);
        }
        return sizes;
    }

    /// The labels in a size, those abbreviated that do not fit.
    ///
    /// @param width that each may have, in points
    /// @param most lines
    static FittedLabels at(double size, Unset unset, List<Double> width, int most) {
        var lines = new ArrayList<List<String>>();
        var abbreviated = new ArrayList<String>();
        for (int i = 0; i < unset.labels().size(); i++) {
            var label = unset.labels().get(i);
            double room = width.get(i) / size;
            var fitting = label.within(room, most);
            if (fitting.isEmpty()) {
                abbreviated.add(unset.texts().get(i));
            }
            lines.add(fitting.orElseGet(() -> label.abbreviated(room, most)));
        }
        return new FittedLabels(size, lines, abbreviated);
    }

    static FittedLabels at(double size, Unset unset, double width, int most) {
        return at(size, unset, unset.labels().stream().map(_ -> width).toList(), most);
    }

    /// In the greatest size in which all are whole; else in the least one.
    static FittedLabels fitting(Unset unset, double width, int most) {
        return fitting(unset, width, most, Type.USUAL);
    }

    /// @param greatest size, in points
    static FittedLabels fitting(Unset unset, double width, int most, double greatest) {
        for (double size : sizes()) {
            var labels = at(size, unset, width, most);
            if (size <= greatest && labels.areWhole()) {
                return labels;
            }
        }
        return at(Type.LEAST, unset, width, most);
    }

    boolean areWhole() {
        return abbreviated.isEmpty();
    }

    /// The most lines of a label; at least one.
    int mostLines() {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    /// The widest line, in points.
    double width(FontCut cut, ThemeStyle style) {
        return lines.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> style.width(line, cut, size))
                .max()
                .orElse(0);
    }
}
