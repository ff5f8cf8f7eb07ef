package org.rapporteur.pdf.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        var starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            flatten(i, verbatim);
            starts[i + 1] = text.length();
        }
        breaks = BreakPoints.of(text.toString());
        for (int i = 0; i < runs.size(); i++) {
            measure(runs.get(i).look(), starts[i], starts[i + 1]);
        }
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
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            if (verbatim || c != ' ' || !endsInSpace()) {
                runAt[text.length()] = index;
                text.append(c);
            }
        }
    }

    private boolean endsInSpace() {
        return text.isEmpty()
                || text.charAt(text.length() - 1) == ' '
                || text.charAt(text.length() - 1) == '\n';
    }

    private void measure(Look look, int from, int to) {
        if (look.font().isShaped()) {
            measureShaped(look, from, to);
            return;
        }
        int codePoint;
        int next = from < to ? text.codePointAt(from) : -1;
        for (int i = from; i < to; i += Character.charCount(codePoint)) {
            codePoint = next;
            int after = i + Character.charCount(codePoint);
            next = after < to ? text.codePointAt(after) : -1;
            if (codePoint != '\n') {
                double kern = next < 0 ? 0 : look.font().kern(codePoint, next);
                advance[i] = look.advance(codePoint) + kern * look.size() / 1000;
            }
        }
    }

    private void measureShaped(Look look, int from, int to) {
        for (int i = from; i < to; ) {
            if (isSpace(i)) {
                advance[i] = text.charAt(i) == ' ' ? look.advance(' ') : 0;
                i++;
            } else {
                int end = pieceEnd(i);
                advance[i] = shapedWidth(look, text.substring(i, end));
                i = end;
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
    /// @param broken told of each word that is wider than a line, once
    List<Line> lines(double width, boolean rightToLeft, BrokenWords broken) {
        var order = LineOrder.of(text.toString(), rightToLeft);
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length()) {
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
        for (int i = start; i < text.length(); i++) {
            x += advance[i];
            if (x > width && !isSpace(i) && (i > start || isShaped(i) && pieceEnd(i) > i + 1)) {
                return allowed > start ? allowed : inWord(start, emergency, i, width, broken);
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

    /// @param full the first char that does not fit
    private int inWord(int start, int emergency, int full, double width, BrokenWords broken) {
        if (emergency > start) {
            return emergency;
        }
        if (start == 0 || isSpace(start - 1)) {
            var word = text.substring(start, wordEnd(start));
            broken.tell(word, runs.get(runAt[start]).position());
        }
        if (isShaped(full)) {
            return inShapedPiece(start, full, width);
        }
        int end = full;
        while (end - 1 > start && belongsToOneBefore(end)) {
            end--;
        }
        return end;
    }

    private int wordEnd(int index) {
        int end = index;
        while (end < text.length() && !isSpace(end)) {
            end++;
        }
        return end;
    }

    private boolean belongsToOneBefore(int index) {
        return Character.isLowSurrogate(text.charAt(index))
                || Character.getType(text.codePointAt(index)) == Character.NON_SPACING_MARK;
    }

    private boolean isShaped(int index) {
        return runs.get(runAt[index]).look().font().isShaped();
    }

    /// Where a piece of shaped text ends that is measured as a whole, its width at its first char.
    private int pieceEnd(int index) {
        int end = index;
        while (end < text.length() && runAt[end] == runAt[index] && !isSpace(end)) {
            if (breaks[end++] == BreakPoints.Kind.ALLOWED) {
                break;
            }
        }
        return end;
    }

    /// Cuts a shaped piece between two letters, and measures both parts.
    ///
    /// @param piece its first char
    private int inShapedPiece(int start, int piece, double width) {
        var look = runs.get(runAt[piece]).look();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        var word = text.substring(piece, pieceEnd(piece));
        letters.setText(word);
        double room = width - width(start, piece);
        int cut = piece > start ? 0 : letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (shapedWidth(look, word.substring(0, next)) > room) {
                break;
            }
            cut = next;
        }
        if (cut > 0 && cut < word.length()) {
            advance[piece] = shapedWidth(look, word.substring(0, cut));
            advance[piece + cut] = shapedWidth(look, word.substring(cut));
        }
        return piece + cut;
    }

    private static double shapedWidth(Look look, String word) {
        return look.font().width(word) * look.size() / 1000;
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
