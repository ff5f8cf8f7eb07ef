package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A paragraph's characters, measured, ready to be broken into lines.
final class Galley {
    private static final double TOLERANCE = 0.01;

    private final List<Run> runs;
    private final StringBuilder text = new StringBuilder();

    /// By char: its run, and how far it moves the pen.
    private final int[] runAt;

    private final double[] advance;
    private final BreakPoints.Kind[] breaks;

    private Galley(List<Run> runs, boolean verbatim) {
        this.runs = runs;
        int length = 0;
        for (var run : runs) {
            length += run.text().length();
        }
        runAt = new int[length];
        advance = new double[length];
        for (int i = 0; i < runs.size(); i++) {
            flatten(i, verbatim);
        }
        breaks = BreakPoints.of(text.toString());
    }

    static Galley of(List<Run> runs) {
        return new Galley(runs, false);
    }

    /// With every space as it is: code.
    static Galley verbatim(List<Run> runs) {
        return new Galley(runs, true);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private void flatten(int index, boolean verbatim) {
        var run = runs.get(index);
        int from = text.length();
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            if (verbatim || c != ' ' || !endsInSpace()) {
                runAt[text.length()] = index;
                text.append(c);
            }
        }
        measure(run.look(), from);
    }

    private boolean endsInSpace() {
        return text.isEmpty()
                || text.charAt(text.length() - 1) == ' '
                || text.charAt(text.length() - 1) == '\n';
    }

    private void measure(Look look, int from) {
        if (look.font().isShaped()) {
            measureShaped(look, from);
            return;
        }
        int codePoint;
        int next = from < text.length() ? text.codePointAt(from) : -1;
        for (int i = from; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = next;
            int after = i + Character.charCount(codePoint);
            next = after < text.length() ? text.codePointAt(after) : -1;
            if (codePoint != '\n') {
                double kern = next < 0 ? 0 : look.font().kern(codePoint, next);
                advance[i] = look.advance(codePoint) + kern * look.size() / 1000;
            }
        }
    }

    /// The width of a shaped word stands at its first char.
    private void measureShaped(Look look, int from) {
        int start = from;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                if (i > start) {
                    var word = text.substring(start, i);
                    advance[start] = look.font().width(word) * look.size() / 1000;
                }
                if (i < text.length() && text.charAt(i) == ' ') {
                    advance[i] = look.advance(' ');
                }
                start = i + 1;
            }
        }
    }

    /// The width of the widest line when lines end only where they must.
    double maximumWidth() {
        return widest(BreakPoints.Kind.FORCED);
    }

    /// The width of the widest piece that should not be broken.
    double minimumWidth() {
        return widest(BreakPoints.Kind.ALLOWED);
    }

    private double widest(BreakPoints.Kind end) {
        double widest = 0;
        double width = 0;
        double inked = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance[i];
            inked = isSpace(i) ? inked : width;
            if (breaks[i].compareTo(end) >= 0 || i + 1 == text.length()) {
                widest = Math.max(widest, inked);
                width = 0;
                inked = 0;
            }
        }
        return widest;
    }

    /// Breaks into lines, as many words to a line as fit.
    ///
    /// @param rightToLeft whether the page will be mirrored
    /// @param brokenWord told of each word that is wider than a line
    List<Line> lines(double width, boolean rightToLeft, Consumer<String> brokenWord) {
        var order = LineOrder.of(text.toString(), rightToLeft);
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start, width + TOLERANCE, brokenWord);
            lines.add(order == null ? line(start, end) : line(start, end, order));
            start = end;
        }
        return lines;
    }

    private int endOfLine(int start, double width, Consumer<String> brokenWord) {
        double x = 0;
        int allowed = start;
        int emergency = start;
        for (int i = start; i < text.length(); i++) {
            x += advance[i];
            if (x > width && !isSpace(i) && i > start) {
                return allowed > start ? allowed : inWord(start, emergency, i, brokenWord);
            }
            switch (breaks[i]) {
                case FORCED -> {
                    return i + 1;
                }
                case ALLOWED -> allowed = i + 1;
                case EMERGENCY -> emergency = i + 1;
                case NONE -> {}
            }
        }
        return text.length();
    }

    private int inWord(int start, int emergency, int full, Consumer<String> brokenWord) {
        if (emergency > start) {
            return emergency;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        brokenWord.accept(text.substring(start, end));
        return Character.isLowSurrogate(text.charAt(full)) && full - 1 > start ? full - 1 : full;
    }

    private Line line(int start, int end) {
        boolean last = end == text.length() || text.charAt(end - 1) == '\n';
        int inked = end;
        while (inked > start && (text.charAt(inked - 1) == ' ' || text.charAt(inked - 1) == '\n')) {
            inked--;
        }
        int from = start;
        var segments = new ArrayList<Line.Segment>();
        double x = 0;
        int spaces = 0;
        while (from < end) {
            int to = from;
            while (to < end && runAt[to] == runAt[from]) {
                to++;
            }
            double width = width(from, Math.min(to, inked));
            var words = text.substring(from, to).replace("\n", " ");
            segments.add(new Line.Segment(part(from, to), words, x, width, spaces));
            x += width(from, to);
            spaces += Line.spacesIn(text.substring(from, Math.min(to, Math.max(inked, from))));
            from = to;
        }
        return new Line(segments, width(start, inked), spaces, last);
    }

    /// A line with parts that run from right to left.
    private Line line(int start, int end, LineOrder order) {
        boolean last = end == text.length() || text.charAt(end - 1) == '\n';
        int inked = end;
        while (inked > start && isSpace(inked - 1)) {
            inked--;
        }
        var levels = order.levels(start, end);
        var parts = new ArrayList<LineOrder.Part>();
        int from = start;
        while (from < end) {
            int to = from + 1;
            while (to < end
                    && runAt[to] == runAt[from]
                    && (to >= inked || levels[to - start] == levels[from - start])) {
                to++;
            }
            var run = runs.get(runAt[from]);
            var words = text.substring(from, to).replace("\n", " ");
            var shown = text.substring(from, Math.max(from, Math.min(to, inked)));
            var ink = shown.stripTrailing();
            double spaces = (shown.length() - ink.length()) * run.look().advance(' ');
            parts.add(
                    new LineOrder.Part(
                            part(from, to),
                            words,
                            levels[from - start],
                            inkWidth(run, ink, from),
                            spaces));
            from = to;
        }
        return order.line(parts, last);
    }

    /// The run of some chars; what is said for it is only their share.
    private Run part(int from, int to) {
        var run = runs.get(runAt[from]);
        if (run.spoken().isEmpty()) {
            return run;
        }
        int first = from;
        while (first > 0 && runAt[first - 1] == runAt[from]) {
            first--;
        }
        int end = to;
        while (end < text.length() && runAt[end] == runAt[from]) {
            end++;
        }
        if (from == first && to == end) {
            return run;
        }
        boolean alike = run.spoken().length() == end - first;
        return run.saying(alike ? run.spoken().substring(from - first, to - first) : "");
    }

    private double inkWidth(Run run, String ink, int from) {
        var look = run.look();
        return look.font().isShaped()
                ? look.font().width(ink) * look.size() / 1000
                : width(from, from + ink.length());
    }

    private double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advance[i];
        }
        return width;
    }

    private boolean isSpace(int index) {
        return text.charAt(index) == ' ' || text.charAt(index) == '\n';
    }
}
