package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Ends the lines of a justified paragraph where the whole of it looks best (D. E. Knuth and M. F.
/// Plass, Breaking Paragraphs into Lines, 1981): spaces as even as they can be, few hyphens, no
/// tight line beside a loose one, no last line of one short word.
final class OptimumFit {
    /// How far a space may grow and shrink, as shares of it.
    private static final double STRETCH = .5;

    private static final double SHRINK = .33;

    /// How much of the width of a Chinese character counts as space behind it.
    private static final double SPREAD = .25;

    /// Badness is 100 where spaces grow as far as they may.
    private static final double[] TOLERANCES = {100, 250, Double.MAX_VALUE};

    private static final double HYPHEN = 50;
    private static final double HYPHEN_THERE = 20;
    private static final double IN_ADDRESS = 60;

    /// A line that ends in an address looks as bad as can be borne if so much of it stays empty.
    private static final double EMPTY = .25;

    private static final double TWO_HYPHENS = 3_000;
    private static final double LAST_HYPHEN = 5_000;
    private static final double TIGHT_BESIDE_LOOSE = 10_000;
    private static final double SHORT_LAST_LINE = 1_000_000;

    private static final double TOLERANCE = .01;

    private final Letters letters;
    private final String text;
    private final double width;
    private final BitSet addresses;

    /// Up to a char: widths of all, of the spaces, and of what counts as space between characters.
    private final double[] natural;

    private final double[] spaces;
    private final double[] spread;

    OptimumFit(Letters letters, double width) {
        this.letters = letters;
        this.text = letters.text;
        this.width = width;
        addresses = Addresses.in(text);
        natural = new double[text.length() + 1];
        spaces = new double[text.length() + 1];
        spread = new double[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            natural[i + 1] = natural[i] + letters.advance(i);
            spaces[i + 1] = spaces[i] + (text.charAt(i) == ' ' ? letters.advance(i) : 0);
            spread[i + 1] = spread[i] + (letters.isSpread(i) ? SPREAD * letters.advance(i) : 0);
        }
    }

    /// A line end that was found good, and the best way to it.
    private record Node(LineEnd at, int fitness, double demerits, @Nullable Node before) {
        int end() {
            return at.end();
        }
    }

    /// The ends of all lines, in their order; null where a word is wider than a line.
    @Nullable List<LineEnd> ends() {
        for (int pass = 0; pass < TOLERANCES.length; pass++) {
            var last = best(pass > 0, TOLERANCES[pass]);
            boolean mustDo = pass == TOLERANCES.length - 1;
            if (last != null && (mustDo || last.demerits() < SHORT_LAST_LINE)) {
                var ends = new ArrayList<LineEnd>();
                for (var node = last; node.before() != null; node = node.before()) {
                    ends.addFirst(node.at());
                }
                return ends;
            }
        }
        return null;
    }

    private @Nullable Node best(boolean hyphenated, double tolerance) {
        List<Node> active = new ArrayList<>(List.of(new Node(new LineEnd(0), 1, 0, null)));
        for (int i = 0; i < text.length(); i++) {
            int end = i + 1;
            boolean last = end == text.length();
            var kind = last ? BreakPoints.Kind.FORCED : letters.breaks[i];
            boolean hyphen = kind == BreakPoints.Kind.HYPHEN;
            if (kind.compareTo(BreakPoints.Kind.ALLOWED) < 0 && !(hyphen && hyphenated)) {
                continue;
            }
            var found = new Node[4];
            var still = new ArrayList<Node>();
            for (var node : active) {
                var line = line(node, end, kind, last);
                if (line == null) {
                    continue;
                }
                if (kind != BreakPoints.Kind.FORCED) {
                    still.add(node);
                }
                if (line.badness() <= tolerance) {
                    var next = next(node, new LineEnd(end, hyphen, line.ragged()), line, last);
                    var old = found[next.fitness()];
                    if (old == null || next.demerits() < old.demerits()) {
                        found[next.fitness()] = next;
                    }
                }
            }
            for (var node : found) {
                if (node != null) {
                    still.add(node);
                }
            }
            active = still;
            if (active.isEmpty()) {
                return null;
            }
        }
        Node best = null;
        for (var node : active) {
            if (node.end() == text.length()
                    && (best == null || node.demerits() < best.demerits())) {
                best = node;
            }
        }
        return best;
    }

    /// @param ratio how far its spaces grow, or shrink when it is negative; 1 is as far as they may
    /// @param ragged whether they stay as they are
    private record Measured(double ratio, double badness, double penalty, boolean ragged) {}

    /// A line from one end to the next; null where it is too wide, even with all spaces small.
    private @Nullable Measured line(Node from, int end, BreakPoints.Kind kind, boolean last) {
        int inked = letters.inked(from.end(), end);
        double hyphen = kind == BreakPoints.Kind.HYPHEN ? letters.hyphen(end - 1) : 0;
        double line = natural[inked] - natural[from.end()] + hyphen;
        double space = spaces[inked] - spaces[from.end()];
        double slack = width - line;
        if (slack < -SHRINK * space - TOLERANCE) {
            return null;
        }
        if (kind == BreakPoints.Kind.FORCED && slack >= 0) {
            double penalty =
                    last && from.end() > 0 && letters.isShortWord(from.end()) ? SHORT_LAST_LINE : 0;
            return new Measured(0, 0, penalty, true);
        }
        if (slack >= 0 && endsInAddress(end)) {
            double empty = slack / (EMPTY * width);
            return new Measured(0, 100 * Math.pow(empty, 3), IN_ADDRESS, true);
        }
        double between = inked > from.end() ? spread[inked - 1] - spread[from.end()] : 0;
        double room = slack < 0 ? SHRINK * space : STRETCH * (space + between);
        double ratio = room == 0 ? (slack < TOLERANCE ? 0 : 1_000) : slack / room;
        return new Measured(ratio, 100 * Math.pow(Math.abs(ratio), 3), penalty(end, kind), false);
    }

    private boolean endsInAddress(int end) {
        return addresses.get(end - 1) && end < text.length() && !letters.isSpace(end);
    }

    private double penalty(int end, BreakPoints.Kind kind) {
        if (kind == BreakPoints.Kind.HYPHEN) {
            return HYPHEN;
        }
        return letters.isSpace(end - 1) || letters.isSpread(end - 1)
                ? 0
                : addresses.get(end - 1) ? IN_ADDRESS : HYPHEN_THERE;
    }

    private static Node next(Node from, LineEnd at, Measured line, boolean last) {
        double demerits = Math.pow(1 + Math.min(line.badness(), 1e6), 2);
        demerits +=
                line.penalty() == SHORT_LAST_LINE
                        ? line.penalty()
                        : line.penalty() * line.penalty();
        if (from.at().hyphen()) {
            demerits += last ? LAST_HYPHEN : at.hyphen() ? TWO_HYPHENS : 0;
        }
        int fitness = fitness(line.ratio());
        if (Math.abs(fitness - from.fitness()) > 1) {
            demerits += TIGHT_BESIDE_LOOSE;
        }
        return new Node(at, fitness, from.demerits() + demerits, from);
    }

    /// Tight, decent, loose, very loose.
    private static int fitness(double ratio) {
        return ratio < -.5 ? 0 : ratio <= .5 ? 1 : ratio <= 1 ? 2 : 3;
    }
}
