package org.rapporteur.pdf.layout;

import org.rapporteur.document.Drawing;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Recording;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;

import java.util.ArrayList;
import java.util.List;

/// Figures with their captions below: never cut, made smaller where they are larger than the page
/// below the title of an annex.
final class FigureSetter {
    private final ParagraphSetter paragraphs;
    private final CaptionSetter captions;

    FigureSetter(ParagraphSetter paragraphs, CaptionSetter captions) {
        this.paragraphs = paragraphs;
        this.captions = captions;
    }

    void set(Figure figure, Tag parent, Frame frame, Feed feed) {
        var job = paragraphs.job;
        var place = figure.position().or(frame.position());
        var artwork = figure.artwork();
        switch (artwork) {
            case Drawing _ ->
                    throw new IllegalArgumentException(
                            "figure `" + figure.id() + "` has not been drawn");
            case Picture picture -> {
                if (!job.readable.test(picture)) {
                    job.findings.unreadableImage(place);
                }
            }
            case Recording recording -> reportMissing(recording.marks(), place);
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
                        : captions.strips(figure.caption(), group, frame, place);
        var spacing = job.theme.spacing();
        double below = caption.isEmpty() ? 0 : spacing.caption() + Stack.height(caption);
        double room = job.theme.page().textHeight() - below - openingHeight();
        double fitting = Math.min(frame.width() / artwork.width(), room / artwork.height());
        double scale = Math.min(1, fitting);
        double height = artwork.height() * scale;
        var art = new Item.Art(frame.left(), 0, artwork.width() * scale, height, artwork, tag);
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(height, List.of(art)).withGaps(0, spacing.caption()));
        strips.addAll(caption);
        feed.add(Stack.merged(ParagraphSetter.spaced(strips, spacing.block(), spacing.block())));
        feed.end(group);
    }

    /// A title of two lines with its label stays on the figure's page.
    private double openingHeight() {
        var job = paragraphs.job;
        return job.style(StyleName.ANNEX_LABEL).leading()
                + 2 * job.style(StyleName.ANNEX_TITLE).leading()
                + job.theme.spacing().annexBelow();
    }

    private void reportMissing(List<Mark> marks, SourcePosition place) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.TextRun run -> reportMissing(run, place);
                case Mark.Clipped clipped -> reportMissing(clipped.marks(), place);
                case Mark.Fill _, Mark.Stroke _ -> {}
            }
        }
    }

    private void reportMissing(Mark.TextRun run, SourcePosition place) {
        run.text()
                .codePoints()
                .map(Drawn::of)
                .filter(c -> c >= 0 && paragraphs.job.metrics.font(run.font(), c) == null)
                .forEach(c -> paragraphs.job.findings.missingGlyph(c, place));
    }
}
