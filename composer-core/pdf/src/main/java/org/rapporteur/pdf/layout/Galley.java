package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// A paragraph's characters, measured, ready to be broken into lines.
final class Galley {
    private static final double TOLERANCE = 0.01;

    private final Letters letters;

    private Galley(Letters letters) {
        this.letters = letters;
    }

    static Galley of(List<Run> runs) {
        return new Galley(new Letters(runs, false));
    }

    /// With every space as it is: code.
    static Galley verbatim(List<Run> runs) {
        return new Galley(new Letters(runs, true));
    }

    boolean isEmpty() {
        return letters.length() == 0;
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
        for (int i = 0; i < letters.length(); i++) {
            width += letters.advance(i);
            inked = letters.isSpace(i) ? inked : width;
            if (letters.breaks[i].compareTo(end) >= 0 || i + 1 == letters.length()) {
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
    /// @param broken told of each word that is wider than a line, once
    List<Line> lines(double width, boolean rightToLeft, BrokenWords broken) {
        var order = LineOrder.of(letters.text, rightToLeft);
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < letters.length()) {
            int end = endOfLine(start, width + TOLERANCE, broken);
            lines.add(order == null ? line(start, end) : line(start, end, order));
            start = end;
        }
        return lines;
    }

    private int endOfLine(int start, double width, BrokenWords broken) {
        double x = 0;
        int allowed = start;
        int emergency = start;
        for (int i = start; i < letters.length(); i++) {
            x += letters.advance(i);
            if (x > width && !letters.isSpace(i) && (i > start || canBeCut(i))) {
                return allowed > start ? allowed : inWord(start, emergency, i, width, broken);
            }
            switch (letters.breaks[i]) {
                case FORCED -> {
                    return i + 1;
                }
                case ALLOWED -> allowed = i + 1;
                case EMERGENCY -> emergency = i + 1;
                case NONE -> {}
            }
        }
        return letters.length();
    }

    /// Whether a whole piece of shaped text begins here, and not a single letter.
    private boolean canBeCut(int index) {
        return letters.isShaped(index) && letters.pieceEnd(index) > index + 1;
    }

    /// @param full the first char that does not fit
    private int inWord(int start, int emergency, int full, double width, BrokenWords broken) {
        if (emergency > start) {
            return emergency;
        }
        if (start == 0 || letters.isSpace(start - 1)) {
            var word = letters.text.substring(start, letters.wordEnd(start));
            broken.tell(word, letters.run(start).position());
        }
        if (letters.isShaped(full)) {
            return letters.cut(start, full, width);
        }
        int end = full;
        while (end - 1 > start && letters.belongsToOneBefore(end)) {
            end--;
        }
        return end;
    }

    private Line line(int start, int end) {
        boolean last = end == letters.length() || letters.text.charAt(end - 1) == '\n';
        int inked = end;
        while (inked > start && letters.isSpace(inked - 1)) {
            inked--;
        }
        int from = start;
        var segments = new ArrayList<Line.Segment>();
        double x = 0;
        int spaces = 0;
        while (from < end) {
            int to = from;
            while (to < end && letters.areOfOneRun(to, from)) {
                to++;
            }
            double width = letters.width(from, Math.min(to, inked));
            var words = letters.text.substring(from, to).replace("\n", " ");
            segments.add(new Line.Segment(letters.part(from, to), words, x, width, spaces));
            x += letters.width(from, to);
            spaces +=
                    Line.spacesIn(
                            letters.text.substring(from, Math.min(to, Math.max(inked, from))));
            from = to;
        }
        return new Line(segments, letters.width(start, inked), spaces, last);
    }

    /// A line with parts that run from right to left.
    private Line line(int start, int end, LineOrder order) {
        boolean last = end == letters.length() || letters.text.charAt(end - 1) == '\n';
        int inked = end;
        while (inked > start && letters.isSpace(inked - 1)) {
            inked--;
        }
        var levels = order.levels(start, end);
        var parts = new ArrayList<LineOrder.Part>();
        int from = start;
        while (from < end) {
            int to = from + 1;
            while (to < end
                    && letters.areOfOneRun(to, from)
                    && (to >= inked || levels[to - start] == levels[from - start])) {
                to++;
            }
            var run = letters.run(from);
            var words = letters.text.substring(from, to).replace("\n", " ");
            var shown = letters.text.substring(from, Math.max(from, Math.min(to, inked)));
            var ink = shown.stripTrailing();
            double spaces = (shown.length() - ink.length()) * run.look().advance(' ');
            parts.add(
                    new LineOrder.Part(
                            letters.part(from, to),
                            words,
                            levels[from - start],
                            inkWidth(run, ink, from),
                            spaces));
            from = to;
        }
        return order.line(parts, last);
    }

    private double inkWidth(Run run, String ink, int from) {
        var look = run.look();
        return look.font().isShaped() ? look.width(ink) : letters.width(from, from + ink.length());
    }
}
