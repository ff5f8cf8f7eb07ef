package org.rapporteur.pdf.layout;

import org.rapporteur.document.Heading;
import org.rapporteur.document.Nodes;
import org.rapporteur.pdf.StyleName;

/// Headings: never last on a page, in the outline to the third level.
final class HeadingSetter {
    private static final int DEEPEST_BOOKMARK = 3;

    /// The gaps of a level, as shares of those of the first.
    private static final double[] GAPS = {1, .8, .65};

    private final ParagraphSetter paragraphs;
    private int before;

    /// The level of the heading before, in the tags, which never skip one.
    private int tagged;

    private int deeper;

    HeadingSetter(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// @param levels how far the outline's entries stand below those of the body
    void startOver(int levels) {
        before = 0;
        tagged = 0;
        deeper = levels;
    }

    void set(Heading heading, Tag parent, Frame around, boolean afterHeading, Feed feed) {
        var job = paragraphs.job;
        var words = Nodes.text(heading.content());
        var place = heading.position().or(around.position());
        if (heading.level() > before + 1) {
            job.findings.headingSkipped(heading.level(), before, words, place);
        }
        before = heading.level();
        tagged = Math.min(heading.level(), tagged + 1);
        feed.ahead(new Item.Anchor(job.anchor(heading), 0));
        if (heading.level() <= DEEPEST_BOOKMARK) {
            feed.ahead(new Item.Bookmark(heading.level() + deeper, words, 0));
        }
        var tag = parent.child(Role.heading(tagged + 1));
        var style = job.style(style(heading.level()));
        var galley = Galley.of(paragraphs.inlines.runs(heading.content(), style, tag, place));
        var strips = paragraphs.strips(galley, style, around, ParagraphSetter.Align.START, place);
        var spacing = job.theme.spacing();
        double share = GAPS[Math.min(heading.level(), GAPS.length) - 1];
        double above = (afterHeading ? spacing.headingBelow() : spacing.headingAbove()) * share;
        feed.add(
                ParagraphSetter.kept(
                        ParagraphSetter.spaced(strips, above, spacing.headingBelow() * share)));
        feed.end(tag);
    }

    static StyleName style(int level) {
        return switch (level) {
            case 1 -> StyleName.HEADING_1;
            case 2 -> StyleName.HEADING_2;
            default -> StyleName.HEADING_3;
        };
    }
}
