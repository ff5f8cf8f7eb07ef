package org.rapporteur.pdf.layout;

import org.rapporteur.document.FontCut;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sets the words of drawings, a line each, as pages set theirs: in the same fonts and stand-ins,
/// in the same order where directions mix. The unit is the size of the font.
public final class SingleLines {
    private final Metrics metrics;
    private final Locale language;
    private final boolean rightToLeft;

    /// @param language of the report; it says in which direction lines run that mix directions
    public SingleLines(Metrics metrics, Locale language) {
        this.metrics = metrics;
        this.language = language;
        this.rightToLeft = !ComponentOrientation.getOrientation(language).isLeftToRight();
    }

    /// Characters of one font and one direction.
    ///
    /// @param x of their left edge
    public record Piece(String text, double x, double width) {}

    /// A line, its pieces in the order in which they are read.
    ///
    /// @param width with the spaces at both ends
    /// @param findings characters that no font has, which are set as `?`
    public record SetLine(List<Piece> pieces, double width, List<Finding> findings) {
        public SetLine {
            pieces = List.copyOf(pieces);
            findings = List.copyOf(findings);
        }
    }

    public SetLine line(String text, FontCut cut) {
        var findings = new FindingList();
        var runs = new ArrayList<Run>();
        var voice = new Voice(cut, 1, 0, 0, false, 0, Artifact.RULE, SourcePosition.UNKNOWN);
        new CharacterSetter(metrics, language, findings).set(text.strip(), voice, runs);
        double before = spaces(text.length() - text.stripLeading().length(), cut);
        double after = spaces(text.length() - text.stripTrailing().length(), cut);
        var words = runs.stream().map(Run::text).collect(Collectors.joining());
        var order = words.isEmpty() ? null : LineOrder.of(words, rightToLeft);
        var line = order == null ? straight(runs) : order.line(parts(runs, words, order), true);
        var pieces = new ArrayList<Piece>();
        for (var segment : line.segments()) {
            double x = before + left(segment, line);
            pieces.add(new Piece(segment.text(), x, segment.width()));
        }
        double width = text.isBlank() ? before : before + line.width() + after;
        return new SetLine(pieces, width, findings.all());
    }

    /// What a line cannot be broken in: words with the spaces and hyphens behind them.
    public static List<String> parts(String text) {
        var kinds = BreakPoints.of(text);
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != BreakPoints.Kind.NONE || i + 1 == kinds.length) {
                parts.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        return parts;
    }

    private static Line straight(List<Run> runs) {
        var segments = new ArrayList<Line.Segment>();
        double x = 0;
        for (var run : runs) {
            double width = run.look().width(run.text()) + run.look().tracking();
            segments.add(new Line.Segment(run, run.text(), x, width, 0, false));
            x += width;
        }
        return new Line(segments, x, 0, true);
    }

    /// Runs, divided where the direction changes.
    private static List<LineOrder.Part> parts(List<Run> runs, String words, LineOrder order) {
        var levels = order.levels(0, words.length());
        var parts = new ArrayList<LineOrder.Part>();
        int start = 0;
        for (var run : runs) {
            int end = start + run.text().length();
            while (start < end) {
                int to = start + 1;
                while (to < end && levels[to] == levels[start]) {
                    to++;
                }
                parts.add(part(run, words.substring(start, to), levels[start]));
                start = to;
            }
        }
        return parts;
    }

    private static LineOrder.Part part(Run run, String text, byte level) {
        var ink = text.stripTrailing();
        double spaces = (text.length() - ink.length()) * run.look().advance(' ');
        return new LineOrder.Part(run, text, level, run.look().font().width(ink) / 1000, spaces);
    }

    /// Where pages are mirrored, lines are set the other way round; a drawing stays as it is.
    private double left(Line.Segment segment, Line line) {
        return rightToLeft ? line.width() - segment.x() - segment.width() : segment.x();
    }

    private double spaces(int count, FontCut cut) {
        var font = metrics.font(cut, ' ');
        return count == 0 || font == null ? 0 : count * font.advance(' ') / 1000;
    }

    public double capHeight(FontCut cut) {
        return metrics.capHeight(cut) / 1000;
    }
}
