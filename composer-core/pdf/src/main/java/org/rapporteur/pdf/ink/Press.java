package org.rapporteur.pdf.ink;

import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.document.Document;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.layout.Page;
import org.rapporteur.pdf.layout.Sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Prints finished pages into a PDF, page by page.
public final class Press {
    /// Objects that each file has: fonts, metadata, colour profile, catalog.
    private static final int OWN_OBJECTS = 256;

    private final Document document;
    private final Theme theme;
    private final Fonts fonts;
    private final Sheets sheets;

    public Press(Document document, Theme theme, Fonts fonts, Sheets sheets) {
        this.document = document;
        this.theme = theme;
        this.fonts = fonts;
        this.sheets = sheets;
    }

    /// Writes the whole file; the stream stays open.
    ///
    /// @throws IOException the first one of the stream
    public void print(OutputStream out) throws IOException {
        var sink = new Sink(out);
        try {
            write(sink);
            sink.flush();
        } catch (IOException | RuntimeException e) {
            throwFirst(sink);
            if (e instanceof UncheckedIOException unchecked) {
                throw unchecked.getCause();
            }
            throw e;
        }
        throwFirst(sink);
    }

    private static void throwFirst(Sink sink) throws IOException {
        if (sink.failure() != null) {
            throw sink.failure();
        }
    }

    private void write(Sink out) throws IOException {
        var size = new Rectangle((float) theme.page().width(), (float) theme.page().height());
        var pdf = new org.openpdf.text.Document(size, 0, 0, 0, 0);
        try {
            var writer = TaggedWriter.of(pdf, out);
            var frame = new FileFrame(writer, document.metadata());
            frame.beforeOpening();
            pdf.open();
            frame.afterOpening();
            var fingerprint = new Fingerprint();
            frame.attach(document.attachments(), fingerprint);
            var objects = new ObjectStreams(writer, firstObject());
            var structure = new Structure(objects, sheets.count());
            pages(pdf, writer, structure, fingerprint);
            int root = structure.finish();
            writer.structure(root, objects.finish(writer.catalogPlace(), out));
            fingerprint.add(document.metadata().toString());
            frame.identify(fingerprint.bytes());
            pdf.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /// A number that OpenPDF does not come to: of a page it writes the page itself, what stands on
    /// it, and its share of the page tree; of anything else on it at most four objects.
    private int firstObject() {
        return OWN_OBJECTS
                + 3 * sheets.count()
                + 4 * sheets.landmarks()
                + 4 * document.attachments().size();
    }

    private void pages(
            org.openpdf.text.Document pdf,
            PdfWriter writer,
            Structure structure,
            Fingerprint fingerprint) {
        var links = new Links(writer, structure, sheets.anchors());
        var outliner = new Outliner(writer.getRootOutline());
        sheets.each(page -> {
            if (page.number() > 1) {
                pdf.newPage();
            }
            writer.setPageEmpty(false);
            var ink =
                    new PageInk(
                            theme,
                            writer.getDirectContent(),
                            fonts,
                            structure,
                            links,
                            outliner,
                            fingerprint,
                            document.metadata().isRightToLeft());
            draw(ink, page, writer, structure);
        });
    }

    private void draw(PageInk ink, Page page, PdfWriter writer, Structure structure) {
        try {
            structure.page(writer.getCurrentPage());
            if (document.draft() != null && !document.labels().draft().isBlank()) {
                ink.watermark(document.labels().draft());
            }
            ink.draw(page, sheets.running(page.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
