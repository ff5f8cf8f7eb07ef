package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Chart;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Table;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// From blocks to strips.
final class BlockSetter {
    /// Ends in a colon, in any script that has one.
    private static final Pattern LEADS = Pattern.compile("[:\uFF1A]\\s*$");

    private final Job job;
    private final ParagraphSetter paragraphs;
    private final HeadingSetter headings;
    private final ListSetter lists;
    private final TableSetter tables;
    private final FigureSetter figures;
    private final DraftMarks draft;

    BlockSetter(Job job, ParagraphSetter paragraphs, DraftMarks draft) {
        this.job = job;
        this.paragraphs = paragraphs;
        this.draft = draft;
        this.headings = new HeadingSetter(paragraphs);
        this.lists = new ListSetter(paragraphs, this);
        var captions = new CaptionSetter(paragraphs);
        this.tables = new TableSetter(paragraphs, captions);
        this.figures = new FigureSetter(paragraphs, captions);
    }

    /// At the beginning of the text and of each annex, where headings start over.
    ///
    /// @param levels how far the outline's entries stand below those of the body
    void startOver(int levels) {
        headings.startOver(levels);
    }

    /// The whole width, in the style of running text.
    Frame page() {
        return Frame.of(
                job.theme.page().textWidth(), StyleName.BODY, job.theme.spacing().paragraph());
    }

    void set(List<Block> blocks, Tag parent, Frame frame, Feed feed) {
        new Sequence(parent, frame, feed).set(blocks);
    }

    /// Blocks that follow each other: paragraphs counted through are one list, and what belongs to
    /// such a paragraph stands below its text, not below its number.
    private final class Sequence {
        private final Tag parent;
        private final Frame frame;
        private final Feed feed;
        private @Nullable Tag counted;
        private boolean belowNumber;
        private boolean afterHeading;

        Sequence(Tag parent, Frame frame, Feed feed) {
            this.parent = parent;
            this.frame = frame;
            this.feed = feed;
        }

        void set(List<Block> blocks) {
            blocks.forEach(this::set);
            endCounted();
        }

        private void set(Block block) {
            feed.ahead(draft.beside(block.position()));
            if (!(block instanceof NumberedParagraph)) {
                endCounted();
            }
            switch (block) {
                case Heading heading -> headings.set(heading, parent, frame, afterHeading, feed);
                case Paragraph paragraph -> paragraph(paragraph);
                case NumberedParagraph paragraph -> numbered(paragraph);
                case BulletList list -> lists.set(list, parent, besideNumber(), feed);
                case OrderedList list -> lists.set(list, parent, besideNumber(), feed);
                case DefinitionList list -> lists.set(list, parent, besideNumber(), feed);
                case Quote quote -> quote(quote);
                case CodeBlock code -> code(code);
                case Table table -> tables.set(table, parent, frame, feed);
                case Figure figure -> figures.set(figure, parent, frame, feed);
                case Chart chart ->
                        throw new IllegalArgumentException(
                                "chart `" + chart.id() + "` has not been drawn");
                case PageBreak _ -> feed.add(new Flow.NewPage());
                case Part part -> part(part);
            }
            afterHeading = block instanceof Heading;
            belowNumber =
                    switch (block) {
                        case NumberedParagraph _ -> true;
                        case BulletList _, OrderedList _, DefinitionList _, Quote _, CodeBlock _ ->
                                belowNumber;
                        case Heading _,
                                Paragraph _,
                                Table _,
                                Figure _,
                                Chart _,
                                PageBreak _,
                                Part _ ->
                                false;
                    };
        }

        private SourcePosition place(Block block) {
            return block.position().or(frame.position());
        }

        private Frame besideNumber() {
            return belowNumber ? frame.indented(job.theme.spacing().number()) : frame;
        }

        private void endCounted() {
            if (counted != null) {
                feed.end(counted);
                counted = null;
            }
        }

        private void paragraph(Paragraph paragraph) {
            var tag = parent.child(Role.P);
            var style =
                    switch (paragraph.tone()) {
                        case BODY -> job.style(frame.text());
                        case NOTE -> job.style(StyleName.NOTE);
                    };
            var strips =
                    paragraphs.strips(paragraph.content(), style, tag, frame, place(paragraph));
            feed.add(leading(paragraph.content(), strips));
            feed.end(tag);
        }

        /// What ends in a colon stays with what it leads to.
        private List<Strip> leading(List<Inline> content, List<Strip> strips) {
            var spaced = ParagraphSetter.spaced(strips, frame.gap(), frame.gap());
            if (spaced.isEmpty() || !LEADS.matcher(Nodes.text(content)).find()) {
                return spaced;
            }
            var kept = new ArrayList<>(spaced);
            kept.add(kept.removeLast().kept());
            return kept;
        }

        private void numbered(NumberedParagraph paragraph) {
            if (counted == null) {
                counted = parent.child(Role.L, new Trait.Numbering(Trait.Numbering.Kind.DECIMAL));
            }
            var item = counted.child(Role.LI);
            if (!paragraph.id().isEmpty()) {
                feed.ahead(new Item.Anchor(paragraph.id(), 0));
            }
            var number = job.style(StyleName.NUMBER);
            var body = job.style(StyleName.BODY);
            var label =
                    paragraphs.inlines.runs(
                            Inlines.plain(paragraph.number() + "."),
                            number,
                            item.child(Role.LBL),
                            place(paragraph));
            feed.ahead(paragraphs.oneLine(label, frame.left(), job.baseline(body)));
            var strips =
                    paragraphs.strips(
                            paragraph.content(),
                            body,
                            item.child(Role.LBODY).child(Role.P),
                            frame.indented(
                                    Math.max(
                                            job.theme.spacing().number(),
                                            ParagraphSetter.width(label) + number.size() / 2)),
                            place(paragraph));
            feed.add(leading(paragraph.content(), strips));
            feed.end(item);
        }

        private void quote(Quote quote) {
            var tag = parent.child(Role.BLOCK_QUOTE);
            double indent = job.theme.spacing().number();
            var beside = besideNumber();
            var narrow = beside.indented(indent).shortened(indent);
            BlockSetter.this.set(quote.content(), tag, narrow, feed);
            feed.end(tag);
        }

        private void code(CodeBlock code) {
            var tag = parent.child(Role.P);
            var style = job.style(StyleName.CODE);
            var beside = besideNumber().indented(job.theme.spacing().bullet());
            var runs =
                    paragraphs.inlines.verbatim(
                            code.text(), style, tag.child(Role.CODE), place(code));
            var strips =
                    paragraphs.strips(
                            Galley.verbatim(runs),
                            style,
                            beside,
                            ParagraphSetter.Align.START,
                            place(code));
            feed.add(ParagraphSetter.spaced(strips, frame.gap(), frame.gap()));
            feed.end(tag);
        }

        private void part(Part part) {
            var tag = parent.child(Role.SECT);
            if (part.position().isKnown()) {
                job.findings.inside(part.position());
            }
            if (!part.id().isEmpty()) {
                feed.ahead(new Item.Anchor(part.id(), 0));
            }
            BlockSetter.this.set(part.content(), tag, frame.at(part.position()), feed);
            feed.end(tag);
        }
    }
}
