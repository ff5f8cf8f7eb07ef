package org.rapporteur.pdf;

import org.rapporteur.document.Document;
import org.rapporteur.document.Node;
import org.rapporteur.document.PageNumber;
import org.rapporteur.finding.Finding;
import org.rapporteur.pdf.ink.Fonts;
import org.rapporteur.pdf.ink.Pictures;
import org.rapporteur.pdf.layout.Composition;
import org.rapporteur.pdf.layout.Earlier;
import org.rapporteur.pdf.layout.Item;
import org.rapporteur.pdf.layout.Landmarks;
import org.rapporteur.pdf.layout.Page;
import org.rapporteur.pdf.layout.Sheets;
import org.rapporteur.pdf.proof.Proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A document broken into pages.
///
/// A short document keeps its pages; those of a long one are made again when they are drawn, so
/// that a table may have any number of rows.
public final class Layout {
    /// Passes until the table of contents and cross-references show the right pages.
    private static final int MOST_PASSES = 5;

    private static final int KEPT_PAGES = 60;

    /// A report with more pages gets a table of contents unasked.
    private static final int PAGES_WITHOUT_CONTENTS = 6;

    private final Document document;
    private final Theme theme;
    private final Fonts fonts;
    private final Pictures pictures;
    private final Composition last;
    private final Earlier earlier;
    private final List<Page> kept;
    private final int landmarks;

    private Layout(
            Document document,
            Theme theme,
            Fonts fonts,
            Pictures pictures,
            Composition last,
            Earlier earlier,
            List<Page> kept,
            int landmarks) {
        this.document = document;
        this.theme = theme;
        this.fonts = fonts;
        this.pictures = pictures;
        this.last = last;
        this.earlier = earlier;
        this.kept = kept;
        this.landmarks = landmarks;
    }

    /// Breaks a document into pages.
    ///
    /// @throws IllegalArgumentException if a chart or figure has not been drawn yet
    public static Layout of(Document document, Theme theme, FontFiles fontFiles) {
        var fonts = new Fonts(fontFiles);
        var pictures = new Pictures();
        var first = pass(document, theme, fonts, pictures, Earlier.nothing(false));
        boolean contents =
                switch (document.contents()) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> first.last.pagesWithoutFindings() > PAGES_WITHOUT_CONTENTS;
                };
        if (!contents && document.all(PageNumber.class).isEmpty()) {
            return first;
        }
        var earlier = new Earlier(contents, first.last.anchors());
        for (int i = 1; i < MOST_PASSES; i++) {
            var next = pass(document, theme, fonts, pictures, earlier);
            if (next.last.anchors().equals(earlier.pages())) {
                return next;
            }
            earlier = new Earlier(contents, next.last.anchors());
        }
        return pass(document, theme, fonts, pictures, earlier);
    }

    private static Layout pass(
            Document document, Theme theme, Fonts fonts, Pictures pictures, Earlier earlier) {
        var composition = composition(document, theme, fonts, pictures, earlier);
        var kept = new ArrayList<Page>();
        var landmarks = new Landmarks();
        composition.run(page -> {
            landmarks.take(page);
            if (page.number() <= KEPT_PAGES) {
                kept.add(page);
            } else {
                kept.clear();
            }
        });
        return new Layout(
                document, theme, fonts, pictures, composition, earlier, kept, landmarks.count());
    }

    private static Composition composition(
            Document document, Theme theme, Fonts fonts, Pictures pictures, Earlier earlier) {
        return new Composition(document, theme, fonts, pictures::isReadable, earlier);
    }

    /// What is wrong with the pages: characters without a font, tables wider than the page.
    public List<Finding> findings() {
        return last.findings();
    }

    public int pageCount() {
        return last.pageCount();
    }

    /// What is wrong with the PDF that was written of these pages, one sentence each: it is read
    /// back. For tests.
    public List<String> faults(byte[] pdf) throws IOException {
        var faults = new ArrayList<>(Proof.faults(pdf, theme.page()));
        faults.addAll(Proof.differences(pdf, document));
        return faults;
    }

    /// The page on which each figure bound to data ([org.rapporteur.document.Datum]) and each
    /// drawing is printed first. They are known by their identity.
    public Map<Node, Integer> pagesOfFigures() {
        return composition(document, theme, fonts, pictures, earlier).trace();
    }

    Document document() {
        return document;
    }

    Theme theme() {
        return theme;
    }

    Fonts fonts() {
        return fonts;
    }

    Sheets sheets() {
        return new Sheets() {
            @Override
            public int count() {
                return pageCount();
            }

            @Override
            public int landmarks() {
                return landmarks;
            }

            @Override
            public void each(Consumer<Page> consumer) {
                if (kept.size() == pageCount()) {
                    kept.forEach(consumer);
                } else {
                    composition(document, theme, fonts, pictures, earlier).run(consumer);
                }
            }

            @Override
            public List<Item> running(int page) {
                return last.running(page, pageCount());
            }

            @Override
            public Set<String> anchors() {
                return last.anchors().keySet();
            }
        };
    }
}
