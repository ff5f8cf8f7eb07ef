package org.rapporteur.pdf.layout;

import org.rapporteur.document.Drawing;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Recording;

import java.util.ArrayList;
import java.util.List;

/// Figures with their captions below: never cut, made smaller where they are larger than the page.
final class FigureSetter {
    private final ParagraphSetter paragraphs;
    private final CaptionSetter captions;

    FigureSetter(ParagraphSetter paragraphs, CaptionSetter captions) {
        this.paragraphs = paragraphs;
        this.captions = captions;
    }

    void set(Figure figure, Tag parent, Frame frame, Feed feed) {
        var job = paragraphs.job;
        var artwork = figure.artwork();
        switch (artwork) {
            case Drawing _ ->
                    throw new IllegalArgumentException(
                            "figure `" + figure.id() + "` has not been drawn");
            case Picture picture -> {
                if (!job.readable.test(picture)) {
                    job.findings.unreadableImage(figure.position());
                }
            }
            case Recording _ -> {}
        }
        if (!figure.id().isEmpty()) {
            feed.ahead(new Item.Anchor(figure.id(), 0));
        }
        var group = parent.child(Role.DIV);
        var tag = group.child(Role.FIGURE, new Trait.Alternative(figure.alternative()));
        if (job.trace != null) {
            job.trace.of(figure, tag);
        }
        List<Strip> caption =
                figure.caption() == null
                        ? List.of()
                        : captions.strips(figure.caption(), group, frame, figure.position());
        var spacing = job.theme.spacing();
        double below = caption.isEmpty() ? 0 : spacing.caption() + Stack.height(caption);
        double scale =
                Math.min(
                        1,
                        Math.min(
                                frame.width() / artwork.width(),
                                (job.theme.page().textHeight() - below) / artwork.height()));
        double height = artwork.height() * scale;
        var art = new Item.Art(frame.left(), 0, artwork.width() * scale, height, artwork, tag);
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(height, List.of(art)).withGaps(0, spacing.caption()));
        strips.addAll(caption);
        feed.add(Stack.merged(ParagraphSetter.spaced(strips, spacing.block(), spacing.block())));
        feed.end(group);
    }
}
