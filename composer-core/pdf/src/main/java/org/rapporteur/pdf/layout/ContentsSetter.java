package org.rapporteur.pdf.layout;

import org.rapporteur.document.Block;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// The table of contents: headings of up to two levels and annexes, with the pages that an earlier
/// pass found. The text follows on the same page where there is room.
final class ContentsSetter {
    private static final int DEEPEST = 2;

    /// With fewer entries of the first level alone, the contents would say too little.
    private static final int FEWEST = 5;

    /// Distance of the dots, in points.
    private static final double LEADER_GAP = 4;

    /// Where a smaller share of the page is left, the text starts on the next.
    private static final double ROOM_FOR_TEXT = .3;

    private final ParagraphSetter paragraphs;
    private final Job job;

    ContentsSetter(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
        this.job = paragraphs.job;
    }

    private record Entry(int level, String words, String anchor) {}

    void set(Tag parent, Frame frame, Feed feed) {
        var entries = entries();
        if (entries.isEmpty()) {
            return;
        }
        var tag = parent.child(Role.TOC);
        var title = job.style(StyleName.HEADING_1);
        var spacing = job.theme.spacing();
        var heading =
                paragraphs.strips(
                        Inlines.plain(job.document.labels().contents()),
                        title,
                        tag.child(Role.CAPTION),
                        frame,
                        SourcePosition.UNKNOWN);
        var strips =
                new ArrayList<>(
                        ParagraphSetter.kept(
                                ParagraphSetter.spaced(heading, 0, spacing.headingBelow())));
        for (var entry : entries) {
            strips.addAll(entry(entry, tag.child(Role.TOCI), frame));
        }
        strips.add(strips.removeLast().withAfter(spacing.titleBelow()));
        feed.add(strips);
        feed.end(tag);
        feed.add(new Flow.NewPage(job.theme.page().textHeight() * ROOM_FOR_TEXT));
    }

    /// Two levels, or one where two would take more than half a page and one still says enough.
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        collect(job.document.body(), 0, entries);
        for (var annex : job.document.annexes()) {
            entries.add(new Entry(1, AnnexSetter.title(annex), annex.id()));
            collect(annex.content(), 1, entries);
        }
        double lines = job.theme.page().textHeight() / 2 / job.style(StyleName.CONTENTS).leading();
        var upper = entries.stream().filter(entry -> entry.level() == 1).toList();
        return entries.size() > lines && upper.size() >= FEWEST ? upper : entries;
    }

    private void collect(List<Block> blocks, int deeper, List<Entry> entries) {
        for (var heading : Nodes.all(blocks, Heading.class)) {
            int level = heading.level() + deeper;
            if (level <= DEEPEST) {
                var words = Nodes.text(heading.content());
                entries.add(new Entry(level, words, job.anchor(heading)));
            }
        }
    }

    private List<Strip> entry(Entry entry, Tag tag, Frame frame) {
        var style = job.style(StyleName.CONTENTS);
        var link =
                tag.child(Role.REFERENCE)
                        .child(Role.LINK, new Trait.Place(entry.anchor(), entry.words()));
        double indent = (entry.level() - 1) * job.theme.spacing().bullet();
        double pageColumn = 2.5 * style.size();
        var inside = frame.indented(indent).shortened(pageColumn);
        var strips =
                new ArrayList<>(
                        paragraphs.strips(
                                Inlines.plain(entry.words() + " "),
                                style,
                                link,
                                inside,
                                SourcePosition.UNKNOWN));
        if (strips.isEmpty()) {
            return strips;
        }
        var last = strips.removeLast();
        var items = new ArrayList<>(last.items());
        double end = frame.left() + frame.width();
        double wordsEnd = 0;
        for (var item : last.items()) {
            if (item instanceof Item.Words words) {
                wordsEnd = Math.max(wordsEnd, words.x() + words.width());
            }
        }
        double baseline = job.baseline(style);
        var page = paragraphs.inlines.plain(page(entry), style, link);
        double pageStart = end - ParagraphSetter.width(page);
        items.addAll(paragraphs.oneLine(page, pageStart, baseline));
        items.add(leader(wordsEnd, pageStart, baseline));
        strips.add(last.withItems(items));
        double gap = entry.level() == 1 ? job.theme.spacing().item() : 0;
        return ParagraphSetter.spaced(strips, gap, 0);
    }

    private String page(Entry entry) {
        return Integer.toString(job.earlier.pages().getOrDefault(entry.anchor(), 1));
    }

    /// Dots that stand below those of the line above.
    private Item leader(double from, double to, double baseline) {
        double start = Math.ceil((from + LEADER_GAP) / LEADER_GAP) * LEADER_GAP;
        double length = Math.max(0, to - LEADER_GAP - start);
        int colour = job.theme.colour(Theme.Colour.QUIET);
        return new Item.Rule(start, baseline - .5, length, .8, colour, LEADER_GAP);
    }
}
