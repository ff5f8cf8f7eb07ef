package org.rapporteur.pdf.layout;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.pdf.StyleName;

import java.util.ArrayList;
import java.util.List;

/// Annexes: each on a new page, or, where the theme says so and it fits, below what stands before.
final class AnnexSetter {
    private final ParagraphSetter paragraphs;
    private final BlockSetter blocks;
    private final Paginator pages;

    AnnexSetter(ParagraphSetter paragraphs, BlockSetter blocks, Paginator pages) {
        this.paragraphs = paragraphs;
        this.blocks = blocks;
        this.pages = pages;
    }

    void set(Annex annex, Tag parent) {
        blocks.startOver(1);
        switch (paragraphs.job.theme.annexStart()) {
            case NEW_PAGE -> {
                pages.newPage();
                set(annex, parent, new Feed(pages));
            }
            case FLOW -> flow(annex, parent);
        }
    }

    private void flow(Annex annex, Tag parent) {
        var opening = new Opening(pages, paragraphs.job.theme.spacing().annexAbove());
        set(annex, parent, new Feed(opening));
        opening.decide();
    }

    private void set(Annex annex, Tag parent, Feed feed) {
        var tag = parent.child(Role.SECT);
        feed.ahead(new Item.Anchor(annex.id(), 0));
        feed.ahead(new Item.Bookmark(1, title(annex, paragraphs.job), 0));
        feed.add(heading(annex, tag.child(Role.H1)));
        blocks.set(annex.content(), tag, blocks.page(), feed);
        feed.end(tag);
    }

    /// "Annex II – Participants List".
    static String title(Annex annex, Job job) {
        var words = Nodes.text(annex.title());
        if (annex.label().isEmpty() || words.isEmpty()) {
            return annex.label() + words;
        }
        return job.numbered(job.document.labels().annexTitle(), annex.label())
                .replace("{1}", words);
    }

    /// Label and title, one heading in two lines.
    private List<Strip> heading(Annex annex, Tag tag) {
        var job = paragraphs.job;
        var frame = blocks.page();
        var label = job.style(StyleName.ANNEX_LABEL);
        var title = job.style(StyleName.ANNEX_TITLE);
        var strips = new ArrayList<Strip>();
        if (!annex.label().isEmpty()) {
            var words = Inlines.plain(annex.label() + " ");
            strips.addAll(paragraphs.strips(words, label, tag, frame, annex.position()));
        }
        var galley =
                job.galley(paragraphs.inlines.runs(annex.title(), title, tag, annex.position()));
        var lines =
                paragraphs.headline(
                        galley, title, frame, ParagraphSetter.Align.START, annex.position());
        strips.addAll(ParagraphSetter.spaced(lines, 2, 0));
        return ParagraphSetter.kept(
                ParagraphSetter.spaced(strips, 0, job.theme.spacing().annexBelow()));
    }

    /// Holds an annex back until it is known whether it fits below what stands on the page.
    private static final class Opening implements Flow.Sink {
        private final Paginator pages;
        private final double above;
        private final Held held = new Held();
        private double height;
        private boolean decided;

        Opening(Paginator pages, double above) {
            this.pages = pages;
            this.above = above;
        }

        @Override
        public void add(Flow flow) {
            if (decided) {
                pages.add(flow);
                return;
            }
            held.add(flow);
            height +=
                    switch (flow) {
                        case Flow.One(var strip) ->
                                Math.max(strip.before(), strip.after())
                                        + strip.height()
                                        + Stack.height(strip.notes());
                        case Flow.Columns columns ->
                                columns.before()
                                        + ColumnFiller.height(columns, 0, columns.boxes().size());
                        case Flow.End _ -> 0;
                        case Flow.NewPage _ -> pages.textHeight();
                    };
            if (height > pages.textHeight()) {
                decide();
            }
        }

        void decide() {
            if (decided) {
                return;
            }
            decided = true;
            boolean halfEmpty = pages.room() > pages.textHeight() / 2;
            if (halfEmpty && height + above <= pages.room()) {
                held.replay(above, 0, pages);
            } else {
                pages.newPage();
                held.replay(pages);
            }
        }
    }
}
