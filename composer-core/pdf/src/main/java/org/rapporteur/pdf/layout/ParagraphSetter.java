package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inline;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.TextStyle;

import java.util.ArrayList;
import java.util.List;

/// From runs to lines to strips.
final class ParagraphSetter {
    /// On which side of its frame a line stands.
    enum Align {
        START,
        CENTER,
        END,
        JUSTIFY
    }

    final Job job;
    final InlineSetter inlines;

    ParagraphSetter(Job job) {
        this.job = job;
        this.inlines = new InlineSetter(job, job.findings);
    }

    List<Strip> strips(
            List<? extends Inline> content,
            TextStyle style,
            Tag tag,
            Frame frame,
            SourcePosition position) {
        var galley = Galley.of(inlines.runs(content, style, tag, position));
        var align = job.document.justify() ? Align.JUSTIFY : Align.START;
        return strips(galley, style, frame, align, position);
    }

    /// One strip a line, without gaps. No page will begin with the last line alone, or end with the
    /// first.
    List<Strip> strips(
            Galley galley, TextStyle style, Frame frame, Align align, SourcePosition position) {
        var lines = lines(galley, frame.width(), position);
        double baseline = job.baseline(style);
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean keep = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            strips.add(
                    new Strip(
                            0,
                            style.leading(),
                            0,
                            keep,
                            placed(line, frame, baseline, align),
                            line.notes(),
                            null));
        }
        return strips;
    }

    private List<Line> lines(Galley galley, double width, SourcePosition position) {
        return galley.lines(
                width,
                job.rightToLeft,
                (word, place) -> job.findings.brokenWord(word, place.or(position)));
    }

    static List<Item> placed(Line line, Frame frame, double baseline, Align align) {
        double slack = frame.width() - line.width();
        double x = frame.left();
        double wordSpace = 0;
        switch (align) {
            case START -> {}
            case CENTER -> x += slack / 2;
            case END -> x += slack;
            case JUSTIFY -> {
                if (!line.last() && line.spaces() > 0) {
                    wordSpace = slack / line.spaces();
                }
            }
        }
        return line.items(x, baseline, wordSpace);
    }

    /// A single line that is never broken.
    List<Item> oneLine(List<Run> runs, double x, double baseline) {
        var lines = Galley.of(runs).lines(Double.MAX_VALUE, job.rightToLeft, BrokenWords.UNTOLD);
        return lines.isEmpty() ? List.of() : lines.getFirst().items(x, baseline, 0);
    }

    static double width(List<Run> runs) {
        return Galley.of(runs).maximumWidth();
    }

    /// Sets the gaps of a block's first and last strip.
    static List<Strip> spaced(List<Strip> strips, double before, double after) {
        if (strips.isEmpty()) {
            return strips;
        }
        var spaced = new ArrayList<>(strips);
        spaced.set(0, spaced.getFirst().withBefore(before));
        spaced.set(spaced.size() - 1, spaced.getLast().withAfter(after));
        return spaced;
    }

    static List<Strip> kept(List<Strip> strips) {
        return strips.stream().map(Strip::kept).toList();
    }
}
