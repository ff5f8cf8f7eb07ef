package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Recording;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.layout.Artifact;
import org.rapporteur.pdf.layout.Item;
import org.rapporteur.pdf.layout.Meaning;
import org.rapporteur.pdf.layout.Page;
import org.rapporteur.pdf.layout.Tag;

import java.io.IOException;
import java.util.List;

/// Draws one page. All that is drawn is marked content: of a tag, or an artifact.
final class PageInk {
    /// How far a link reaches above and below the baseline, in em.
    private static final double ASCENT = .8;

    private static final double DESCENT = .25;

    private final Theme theme;
    private final Theme.Page sheet;
    private final PdfContentByte content;
    private final Fonts fonts;
    private final Structure structure;
    private final Links links;
    private final Outliner outliner;
    private final Fingerprint fingerprint;
    private final Pen pen;
    private final boolean mirrored;

    private @Nullable Meaning current;
    private String currentSpoken = "";
    private @Nullable Covered covered;

    /// What a link has covered of the current line.
    private record Covered(Tag link, double left, double y, double right, double size) {}

    PageInk(
            Theme theme,
            PdfContentByte content,
            Fonts fonts,
            Structure structure,
            Links links,
            Outliner outliner,
            Fingerprint fingerprint,
            boolean mirrored) {
        this.theme = theme;
        this.sheet = theme.page();
        this.content = content;
        this.fonts = fonts;
        this.structure = structure;
        this.links = links;
        this.outliner = outliner;
        this.fingerprint = fingerprint;
        this.mirrored = mirrored;
        this.pen = new Pen(content);
    }

    /// A large word behind the text, from the lower left to the upper right.
    void watermark(String word) {
        var font = fonts.file(FontCut.SANS_STRONG, word.codePointAt(0));
        if (font == null) {
            return;
        }
        begin(Artifact.DRAFT, "");
        var marks = Watermark.of(word, font, theme.colour(Theme.Colour.RULE), sheet);
        new ArtworkPen(content, fonts, 0, sheet.height(), 1).draw(marks);
        pen.forget();
        end();
    }

    void draw(Page page, List<Item> running) throws IOException {
        for (var placed : page.strips()) {
            draw(placed.strip().items(), sheet.left(), placed.y());
        }
        if (!page.notes().isEmpty()) {
            end();
            notesRule(page.notes().getFirst().y());
        }
        for (var placed : page.notes()) {
            draw(placed.strip().items(), sheet.left(), placed.y());
        }
        draw(running, 0, 0);
        end();
        for (var tag : page.finished()) {
            structure.finish(tag);
        }
    }

    private void draw(List<Item> items, double left, double top) throws IOException {
        double across = 2 * (sheet.left() - left) + sheet.textWidth();
        for (var item : items) {
            draw(mirrored ? item.mirrored(across) : item, left, top);
        }
    }

    private void draw(Item item, double left, double top) throws IOException {
        switch (item) {
            case Item.Words words -> words(words, left, top);
            case Item.Rule rule -> {
                begin(Artifact.RULE, "");
                pen.rule(rule, left + rule.x(), up(top + rule.y()));
            }
            case Item.Art art -> art(art, left + art.x(), up(top + art.y()));
            case Item.Anchor(var name, double y) ->
                    content.localDestination(
                            name,
                            new PdfDestination(PdfDestination.XYZ, (float) left, up(top + y), 0));
            case Item.Bookmark bookmark -> outliner.add(bookmark, left, up(top + bookmark.y()));
            case Item.Opening(var tag) -> structure.open(tag);
        }
    }

    private float up(double y) {
        return (float) (sheet.height() - y);
    }

    private void words(Item.Words words, double left, double top) {
        double x = left + words.x();
        double y = up(top + words.y());
        cover(words, x, y);
        begin(words.meaning(), spoken(words));
        pen.words(words, x, y);
        fingerprint.add(words.text(), x, y);
    }

    /// Shaped text is always written beside its glyphs.
    private static String spoken(Item.Words words) {
        return words.spoken().isEmpty()
                        && words.look().font() instanceof FontFile font
                        && font.shaper() == null
                        && font.isCopiedWrongly(words.text())
                ? words.text()
                : words.spoken();
    }

    private void cover(Item.Words words, double x, double y) {
        var link = words.meaning() instanceof Tag tag ? tag.link() : null;
        var before = covered;
        boolean goesOn = before != null && before.link() == link && Math.abs(before.y() - y) < 1;
        if (!goesOn) {
            finishLink();
        }
        if (link != null) {
            double left = x;
            double right = x + words.width();
            if (goesOn && before != null) {
                left = Math.min(left, before.left());
                right = Math.max(right, before.right());
            }
            covered = new Covered(link, left, y, right, words.look().size());
        }
    }

    private void finishLink() {
        var done = covered;
        if (done == null) {
            return;
        }
        covered = null;
        links.cover(
                done.link(),
                done.left(),
                done.y() - DESCENT * done.size(),
                done.right(),
                done.y() + ASCENT * done.size());
    }

    private void begin(Meaning meaning, String spoken) {
        if (meaning == current && spoken.isEmpty() && currentSpoken.isEmpty()) {
            return;
        }
        close();
        current = meaning;
        currentSpoken = spoken;
        switch (meaning) {
            case Tag tag -> structure.begin(content, tag, spoken);
            case Artifact artifact -> {
                finishLink();
                content.beginMarkedContentSequence(
                        new PdfName("Artifact"), properties(artifact), true);
            }
        }
    }

    private static PdfDictionary properties(Artifact artifact) {
        var properties = new PdfDictionary();
        var type = artifact == Artifact.RULE ? "Layout" : "Pagination";
        properties.put(PdfName.TYPE, new PdfName(type));
        switch (artifact) {
            case RUNNING_HEADER -> properties.put(PdfName.SUBTYPE, new PdfName("Header"));
            case RUNNING_FOOTER -> properties.put(PdfName.SUBTYPE, new PdfName("Footer"));
            case DRAFT -> properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
            case REPEATED, RULE -> {}
        }
        return properties;
    }

    private void close() {
        if (current != null) {
            content.endMarkedContentSequence();
            current = null;
        }
    }

    private void end() {
        finishLink();
        close();
    }

    private void notesRule(double y) {
        begin(Artifact.RULE, "");
        int colour = theme.colour(Theme.Colour.QUIET);
        var rule = new Item.Rule(0, 0, 60, .5, colour);
        var place = mirrored ? rule.mirrored(sheet.textWidth()) : rule;
        pen.rule(place, sheet.left() + place.x(), up(y - 6));
    }

    private void art(Item.Art art, double x, double top) throws IOException {
        end();
        structure.boundingBox(art.tag(), box(x, top - art.height(), x + art.width(), top));
        begin(art.tag(), "");
        content.saveState();
        switch (art.artwork()) {
            case Recording recording ->
                    new ArtworkPen(content, fonts, x, top, art.width() / recording.width())
                            .draw(recording.marks());
            case Picture picture -> picture(picture, art, x, top);
            case Drawing _ -> throw new IllegalArgumentException("a drawing that is not drawn");
        }
        content.restoreState();
        end();
    }

    private void picture(Picture picture, Item.Art art, double x, double top) throws IOException {
        double y = top - art.height();
        try {
            var turn = Pictures.turn(picture.orientation());
            content.addImage(
                    Pictures.image(picture),
                    (float) (turn[0] * art.width()),
                    (float) (turn[1] * art.height()),
                    (float) (turn[2] * art.width()),
                    (float) (turn[3] * art.height()),
                    (float) (x + turn[4] * art.width()),
                    (float) (y + turn[5] * art.height()));
        } catch (UnreadablePicture _) {
            frame(art, x, y);
        }
    }

    /// In a draft, where a picture cannot be read.
    private void frame(Item.Art art, double x, double y) {
        pen.strokeColour(theme.colour(Theme.Colour.MUTED));
        content.setLineWidth(.5f);
        content.rectangle((float) x, (float) y, (float) art.width(), (float) art.height());
        content.stroke();
    }

    private static PdfArray box(double left, double bottom, double right, double top) {
        var box = new PdfArray();
        for (double edge : new double[] {left, bottom, right, top}) {
            box.add(new PdfNumber((float) edge));
        }
        return box;
    }
}
