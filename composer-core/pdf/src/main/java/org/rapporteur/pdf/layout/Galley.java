package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// A paragraph's characters, measured, ready to be broken into lines.
final class Galley {
    /// What a hyphen that the layout added is copied as (ISO 32000-1, 14.8.2.2.3).
    private static final String SOFT_HYPHEN = "\u00ad";

    private final Letters letters;

    private Galley(Letters letters) {
        this.letters = letters;
    }

    static Galley of(List<Run> runs, LineRules rules) {
        return new Galley(new Letters(runs, rules, false));
    }

    /// With every space as it is: code.
    static Galley verbatim(List<Run> runs) {
        return new Galley(new Letters(runs, LineRules.NONE, true));
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
        return lines(new FirstFit(letters, broken).ends(width), rightToLeft);
    }

    /// The same for text that is read in lines: the last of them is not one short word.
    List<Line> ragged(double width, boolean rightToLeft, BrokenWords broken) {
        return lines(new FirstFit(letters, broken).raggedEnds(width), rightToLeft);
    }

    /// Lines of about the same width, no more of them than needed: for titles.
    List<Line> balanced(double width, boolean rightToLeft, BrokenWords broken) {
        var fit = new FirstFit(letters, broken);
        return lines(fit.balancedEnds(minimumWidth(), width), rightToLeft);
    }

    /// Lines for justified text, broken where the whole paragraph looks best.
    List<Line> justified(double width, boolean rightToLeft, BrokenWords broken) {
        var ends = new OptimumFit(letters, width).ends();
        return ends == null ? ragged(width, rightToLeft, broken) : lines(ends, rightToLeft, true);
    }

    private List<Line> lines(List<LineEnd> ends, boolean rightToLeft) {
        return lines(ends, rightToLeft, false);
    }

    /// @param byWord whether the words of lines that run both ways are placed one by one
    private List<Line> lines(List<LineEnd> ends, boolean rightToLeft, boolean byWord) {
        var order = LineOrder.of(letters.text, rightToLeft);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (var end : ends) {
            lines.add(order == null ? line(start, end) : line(start, end, order, byWord));
            start = end.end();
        }
        return lines;
    }

    private Line line(int start, LineEnd lineEnd) {
        int end = lineEnd.end();
        boolean last = lineEnd.ragged() || endsParagraph(end);
        int inked = letters.inked(start, end);
        int from = start;
        var segments = new ArrayList<Line.Segment>();
        double x = 0;
        int gaps = 0;
        while (from < end) {
            int to = from;
            while (to < end && letters.areOfOneRun(to, from)) {
                to++;
            }
            double width = letters.width(from, Math.min(to, inked));
            var words = letters.text.substring(from, to).replace("\n", " ");
            boolean spread = letters.isSpread(from);
            segments.add(new Line.Segment(letters.part(from, to), words, x, width, gaps, spread));
            x += letters.width(from, to);
            gaps +=
                    Letters.gaps(
                            letters.text.substring(from, Math.min(to, Math.max(inked, from))),
                            spread);
            from = to;
        }
        if (inked > start && letters.isSpread(inked - 1)) {
            gaps--;
        }
        double width = letters.width(start, inked);
        if (lineEnd.hyphen()) {
            var run = letters.run(end - 1).saying(SOFT_HYPHEN);
            double hyphen = letters.hyphen(end - 1);
            var sign = Character.toString(Letters.HYPHEN);
            segments.add(new Line.Segment(run, sign, x, hyphen, gaps, false));
            width += hyphen;
        }
        return new Line(segments, width, gaps, last);
    }

    private boolean endsParagraph(int end) {
        return end == letters.length() || letters.text.charAt(end - 1) == '\n';
    }

    /// A line with parts that run from right to left.
    private Line line(int start, LineEnd lineEnd, LineOrder order, boolean byWord) {
        int end = lineEnd.end();
        int inked = letters.inked(start, end);
        var levels = order.levels(start, end);
        var parts = new ArrayList<LineOrder.Part>();
        int from = start;
        while (from < end) {
            int to = from + 1;
            while (to < end
                    && letters.areOfOneRun(to, from)
                    && (to >= inked
                            || levels[to - start] == levels[from - start]
                                    && !(byWord && beginsWord(to)))) {
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
        if (lineEnd.hyphen()) {
            parts.add(hyphen(end, levels[end - 1 - start]));
        }
        return order.line(parts, lineEnd.ragged() || endsParagraph(end));
    }

    private boolean beginsWord(int index) {
        return letters.isSpace(index - 1) && !letters.isSpace(index);
    }

    private LineOrder.Part hyphen(int end, byte level) {
        return new LineOrder.Part(
                letters.run(end - 1).saying(SOFT_HYPHEN),
                Character.toString(Letters.HYPHEN),
                level,
                letters.hyphen(end - 1),
                0);
    }

    private double inkWidth(Run run, String ink, int from) {
        var look = run.look();
        return look.font().isShaped() ? look.width(ink) : letters.width(from, from + ink.length());
    }
}
