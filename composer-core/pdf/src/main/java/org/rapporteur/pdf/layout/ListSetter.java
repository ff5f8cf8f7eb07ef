package org.rapporteur.pdf.layout;

import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.OrderedList;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;

import java.util.ArrayList;
import java.util.List;

/// Lists: labels hang beside their items.
final class ListSetter {
    private static final String BULLET = "•";

    private final ParagraphSetter paragraphs;
    private final BlockSetter blocks;

    ListSetter(ParagraphSetter paragraphs, BlockSetter blocks) {
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    void set(BulletList list, Tag parent, Frame frame, Feed feed) {
        switch (list.marker()) {
            case BULLET -> bullets(list, parent, frame, feed);
            case NONE -> plain(list, parent, frame, feed);
        }
    }

    private void bullets(BulletList list, Tag parent, Frame frame, Feed feed) {
        var tag = parent.child(Role.L, new Trait.Numbering(Trait.Numbering.Kind.DISC));
        var spacing = paragraphs.job.theme.spacing();
        double indent = spacing.bullet();
        var inside = frame.indented(indent).withText(frame.text(), spacing.item());
        boolean cramped = !inside.hasRoomFor(indent);
        var label = new Label(inside.left() - indent + 1, StyleName.BODY, frame.text(), cramped);
        var texts = list.items().stream().map(_ -> BULLET).toList();
        items(list.items(), texts, tag, label, inside, frame.gap(), place(list, frame), feed);
    }

    void set(OrderedList list, Tag parent, Frame frame, Feed feed) {
        var tag =
                parent.child(
                        Role.L, new Trait.Numbering(ListNumbers.pdfNumbering(list.numbering())));
        var spacing = paragraphs.job.theme.spacing();
        var text = list.register() ? StyleName.NAME : frame.text();
        var texts = ListNumbers.texts(list);
        double indent = indent(list, texts);
        var inside = frame.indented(indent).withText(text, list.register() ? 0 : spacing.item());
        var style = list.register() ? StyleName.NUMBER : StyleName.BODY;
        boolean cramped = !inside.hasRoomFor(indent);
        var label = new Label(inside.left() - indent, style, text, cramped);
        items(list.items(), texts, tag, label, inside, frame.gap(), place(list, frame), feed);
    }

    /// The column of numbers, wider where a number needs it.
    private double indent(OrderedList list, List<String> texts) {
        var spacing = paragraphs.job.theme.spacing();
        double column = list.register() ? spacing.number() : spacing.bullet() * 1.2;
        var style = paragraphs.job.style(list.register() ? StyleName.NUMBER : StyleName.BODY);
        for (var text : texts) {
            var runs = paragraphs.inlines.plain(text, style, Artifact.RULE);
            column = Math.max(column, ParagraphSetter.width(runs) + style.size() * .5);
        }
        return column;
    }

    private static SourcePosition place(Block list, Frame frame) {
        return list.position().or(frame.position());
    }

    /// How labels look and where they hang.
    ///
    /// @param beside the style of the text on whose first baseline they stand
    /// @param cramped whether a list inside would not stand further in
    private record Label(double x, StyleName style, StyleName beside, boolean cramped) {
        record Words(String text, SourcePosition position) {}
    }

    private void items(
            List<ListItem> items,
            List<String> labels,
            Tag tag,
            Label label,
            Frame inside,
            double gap,
            SourcePosition position,
            Feed feed) {
        SetItem before = null;
        for (int i = 0; i < items.size(); i++) {
            double above = i == 0 ? gap : inside.gap();
            double below = i == items.size() - 1 ? gap : inside.gap();
            var words = new Label.Words(labels.get(i), position);
            var item = item(items.get(i), words, tag.child(Role.LI), label, inside, above, below);
            if (before != null) {
                boolean first = i == 1 && before.held().isOneLine();
                boolean last = i == items.size() - 1 && item.held().isOneLine();
                before.addTo(feed, first || last);
            }
            before = item;
        }
        if (before != null) {
            before.addTo(feed, false);
        }
        feed.end(tag);
    }

    private SetItem item(
            ListItem item,
            Label.Words words,
            Tag tag,
            Label label,
            Frame inside,
            double above,
            double below) {
        var job = paragraphs.job;
        var beside = job.style(label.beside());
        var runs =
                paragraphs.inlines.runs(
                        Inlines.plain(words.text()),
                        job.style(label.style()),
                        tag.child(Role.LBL),
                        words.position());
        var held = held(item, tag.child(Role.LBODY), inside);
        boolean own = !held.hasStrips() || label.cramped() && beginsWithList(item);
        return new SetItem(
                tag,
                paragraphs.oneLine(runs, label.x(), job.baseline(beside)),
                own ? beside.leading() : 0,
                held,
                above,
                below);
    }

    private static boolean beginsWithList(ListItem item) {
        return item.content().getFirst() instanceof BulletList
                || item.content().getFirst() instanceof OrderedList;
    }

    private Held held(ListItem item, Tag body, Frame inside) {
        var held = new Held();
        blocks.set(item.content(), body, inside, new Feed(held));
        return held;
    }

    /// Names in columns: each item stays together.
    private void plain(BulletList list, Tag parent, Frame frame, Feed feed) {
        var tag = parent.child(Role.L, new Trait.Numbering(Trait.Numbering.Kind.NONE));
        double between = paragraphs.job.theme.spacing().column();
        int count = list.columns();
        double width = (frame.width() - (count - 1) * between) / count;
        var inside = frame.withWidth(width).withText(StyleName.NAME, 0);
        var boxes = new ArrayList<Flow.Columns.Box>();
        for (var item : list.items()) {
            var held = held(item, tag.child(Role.LI).child(Role.LBODY), inside);
            var strips = held.strips(0, 0);
            if (!strips.isEmpty()) {
                boxes.add(new Flow.Columns.Box(strips));
            }
        }
        if (count == 1) {
            boxes.forEach(box -> feed.add(List.of(Stack.merged(box.strips()))));
        } else {
            feed.add(new Flow.Columns(boxes, count, width + between, frame.gap(), frame.gap()));
        }
        feed.end(tag);
    }

    void set(DefinitionList list, Tag parent, Frame frame, Feed feed) {
        var job = paragraphs.job;
        var tag = parent.child(Role.L, new Trait.Numbering(Trait.Numbering.Kind.NONE));
        var spacing = job.theme.spacing();
        var inside = frame.indented(spacing.number()).withText(frame.text(), spacing.item());
        for (var definition : list.definitions()) {
            var item = tag.child(Role.LI);
            var style = job.style(StyleName.HEADING_3);
            var term =
                    paragraphs.strips(
                            definition.term(),
                            style,
                            item.child(Role.LBL),
                            frame,
                            place(list, frame));
            feed.add(
                    ParagraphSetter.kept(
                            ParagraphSetter.spaced(term, frame.gap(), spacing.item() / 2)));
            var held = new Held();
            blocks.set(definition.meaning(), item.child(Role.LBODY), inside, new Feed(held));
            held.replay(spacing.item() / 2, frame.gap(), feed);
            feed.end(item);
        }
        feed.end(tag);
    }
}
