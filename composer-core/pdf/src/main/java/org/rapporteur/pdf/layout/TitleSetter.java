package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.TitleLine;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// The title block: whose report, its title, when, how many.
final class TitleSetter {
    /// Between the counts, in em.
    private static final double BETWEEN_COUNTS = 1.4;

    /// Least distance between date and counts on one line, in points.
    private static final double GAP = 18;

    private final ParagraphSetter paragraphs;
    private final Job job;
    private final Frame frame;
    private final ParagraphSetter.Align align;

    TitleSetter(ParagraphSetter paragraphs, Frame frame) {
        this.paragraphs = paragraphs;
        this.job = paragraphs.job;
        this.frame = frame;
        this.align =
                switch (job.theme.titleBlock().align()) {
                    case START -> ParagraphSetter.Align.START;
                    case CENTER -> ParagraphSetter.Align.CENTER;
                };
    }

    void set(List<TitleLine> lines, Tag parent, Feed feed) {
        if (lines.isEmpty()) {
            return;
        }
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(job.theme.spacing().titleAbove(), List.of()));
        Tag title = null;
        for (var line : lines) {
            switch (line.role()) {
                case ORGANIZATION, SUBTITLE, LINE ->
                        strips.addAll(line(line, parent.child(Role.P)));
                case TITLE -> {
                    title = title == null ? parent.child(Role.H1) : title;
                    feed.ahead(new Item.Bookmark(1, Nodes.text(line.content()), 0));
                    strips.addAll(line(line, title));
                }
                case DATE, COUNT -> {}
            }
        }
        addRule(strips);
        addFigures(lines, parent, strips);
        feed.add(
                ParagraphSetter.kept(
                        ParagraphSetter.spaced(strips, 0, job.theme.spacing().titleBelow())));
    }

    private List<Strip> line(TitleLine line, Tag tag) {
        var name =
                switch (line.role()) {
                    case ORGANIZATION -> StyleName.ORGANIZATION;
                    case TITLE -> StyleName.TITLE;
                    case SUBTITLE -> StyleName.SUBTITLE;
                    case LINE -> StyleName.LINE;
                    case DATE, COUNT -> StyleName.TITLE_META;
                };
        var style = job.style(name);
        var runs = paragraphs.inlines.runs(line.content(), style, tag, SourcePosition.UNKNOWN);
        var strips =
                paragraphs.strips(Galley.of(runs), style, frame, align, SourcePosition.UNKNOWN);
        double gap = style.leading() * (line.role() == TitleLine.Role.LINE ? 0 : .22);
        return ParagraphSetter.spaced(strips, gap, gap);
    }

    private void addRule(List<Strip> strips) {
        if (!job.theme.titleBlock().rule()) {
            return;
        }
        double thickness = job.theme.rules().title();
        int colour = job.theme.colour(Theme.Colour.ACCENT);
        var rule = new Item.Rule(frame.left(), 0, frame.width(), thickness, colour);
        strips.add(Strip.of(0, List.of(rule)).withGaps(9, 3));
    }

    /// Date and counts: at either end of one line, or in the middle of it.
    private void addFigures(List<TitleLine> lines, Tag parent, List<Strip> strips) {
        var dates = of(lines, TitleLine.Role.DATE);
        var counts = of(lines, TitleLine.Role.COUNT);
        if (dates.isEmpty() && counts.isEmpty()) {
            return;
        }
        if (align == ParagraphSetter.Align.CENTER) {
            var all = new ArrayList<>(dates);
            all.addAll(counts);
            strips.addAll(lines(runs(all, parent.child(Role.P)), 3));
            return;
        }
        var left = runs(dates, parent.child(Role.P));
        var right = runs(counts, parent.child(Role.P));
        double slack = frame.width() - ParagraphSetter.width(right);
        if (ParagraphSetter.width(left) + GAP > slack) {
            strips.addAll(lines(left, 3));
            strips.addAll(lines(right, 0));
            return;
        }
        var style = job.style(StyleName.TITLE_META);
        double baseline = job.baseline(style);
        var items = new ArrayList<>(paragraphs.oneLine(left, frame.left(), baseline));
        items.addAll(paragraphs.oneLine(right, frame.left() + slack, baseline));
        strips.add(Strip.of(style.leading(), items).withGaps(3, 0));
    }

    private List<Strip> lines(List<Run> runs, double above) {
        var style = job.style(StyleName.TITLE_META);
        var strips =
                paragraphs.strips(Galley.of(runs), style, frame, align, SourcePosition.UNKNOWN);
        return ParagraphSetter.spaced(strips, above, 0);
    }

    private static List<List<Inline>> of(List<TitleLine> lines, TitleLine.Role role) {
        return lines.stream().filter(line -> line.role() == role).map(TitleLine::content).toList();
    }

    private List<Run> runs(List<List<Inline>> parts, Tag tag) {
        var style = job.style(StyleName.TITLE_META);
        var voice = Voice.of(style, job.colour(style), tag, SourcePosition.UNKNOWN);
        var runs = new ArrayList<Run>();
        for (var part : parts) {
            if (!runs.isEmpty()) {
                runs.addAll(paragraphs.inlines.space(voice, BETWEEN_COUNTS));
            }
            runs.addAll(paragraphs.inlines.runs(part, voice));
        }
        return runs;
    }
}
