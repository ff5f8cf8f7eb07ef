package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.layout.SingleLines;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A label, to be broken into lines. Widths are those of text whose size is 1.
public final class LabelLines {
    private static final String ELLIPSIS = "…";

    /// What may stand on a line of its own: words with the spaces, hyphens and slashes behind them.
    private final List<String> parts;

    /// From the beginning of the label to that of each part.
    private final double[] starts;

    /// Of each part without the spaces at its end.
    private final double[] inks;

    private final ToDoubleFunction<String> measure;
    private final List<Broken> broken = new ArrayList<>();

    /// The label on a number of lines as even as can be.
    private record Broken(List<String> lines, double width) {}

    public LabelLines(String label, FontCut cut, ThemeStyle style) {
        measure = text -> style.width(text, cut, 1);
        parts = SingleLines.parts(label.strip());
        starts = new double[parts.size() + 1];
        inks = new double[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + measure.applyAsDouble(parts.get(i));
            inks[i] = measure.applyAsDouble(parts.get(i).strip());
        }
    }

    /// As few lines as the label fits on, of lengths as even as can be; nothing where it does not
    /// fit.
    public Optional<List<String>> within(double width, int most) {
        for (int lines = 1; lines <= Math.min(most, Math.max(1, parts.size())); lines++) {
            if (broken.size() < lines) {
                broken.add(even(lines));
            }
            if (broken.get(lines - 1).width() <= width) {
                return Optional.of(broken.get(lines - 1).lines());
            }
        }
        return Optional.empty();
    }

    /// The widest line is as narrow as can be.
    private Broken even(int lines) {
        int count = parts.size();
        var widest = new double[lines + 1][count + 1];
        var from = new int[lines + 1][count + 1];
        for (int line = 0; line <= lines; line++) {
            for (int end = 0; end <= count; end++) {
                widest[line][end] = line == 0 && end == 0 ? 0 : Double.MAX_VALUE;
                for (int start = line - 1; line > 0 && start < end; start++) {
                    double width = Math.max(widest[line - 1][start], width(start, end));
                    if (width < widest[line][end]) {
                        widest[line][end] = width;
                        from[line][end] = start;
                    }
                }
            }
        }
        var broken = new ArrayList<String>();
        int end = count;
        for (int line = lines; line > 0 && end > 0; line--) {
            broken.addFirst(text(from[line][end], end));
            end = from[line][end];
        }
        return new Broken(broken, count == 0 ? 0 : widest[lines][count]);
    }

    private double width(int start, int end) {
        return starts[end - 1] - starts[start] + inks[end - 1];
    }

    private String text(int start, int end) {
        return String.join("", parts.subList(start, end)).strip();
    }

    /// The beginning of the label on lines as full as can be, the last one cut off.
    public List<String> abbreviated(double width, int most) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (lines.size() < most - 1 && start < parts.size()) {
            int end = start;
            while (end < parts.size() && width(start, end + 1) <= width) {
                end++;
            }
            if (end == start) {
                break;
            }
            lines.add(text(start, end));
            start = end;
        }
        if (start < parts.size()) {
            lines.add(cut(text(start, parts.size()), width));
        }
        return lines;
    }

    /// As many letters as fit, and an ellipsis.
    private String cut(String text, double width) {
        if (measure.applyAsDouble(text) <= width) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (int end = letters.last(); end > 0; end = letters.previous()) {
            var shorter = text.substring(0, end).strip() + ELLIPSIS;
            if (measure.applyAsDouble(shorter) <= width) {
                return shorter;
            }
        }
        return ELLIPSIS;
    }
}
