package org.rapporteur.pdf.ink;

import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.document.Document;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.layout.Page;
import org.rapporteur.pdf.layout.Sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Prints finished pages into a PDF, page by page.
public final class Press {
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
            var buffer = new BufferedOutputStream(sink, 1 << 16);
            write(buffer);
            buffer.flush();
        } catch (UncheckedIOException e) {
            throw sink.failure() == null ? e.getCause() : sink.failure();
        } catch (RuntimeException e) {
            if (sink.failure() != null) {
                throw sink.failure();
            }
            throw e;
        }
        if (sink.failure() != null) {
            throw sink.failure();
        }
    }

    private void write(OutputStream out) throws IOException {
        var size = new Rectangle((float) theme.page().width(), (float) theme.page().height());
        var pdf = new org.openpdf.text.Document(size, 0, 0, 0, 0);
        try {
            var writer = PdfWriter.getInstance(pdf, out);
            var frame = new FileFrame(writer, document.metadata());
            frame.beforeOpening();
            pdf.open();
            frame.afterOpening();
            frame.attach(document.attachments());
            var structure = new Structure(writer);
            var fingerprint = new Fingerprint();
            pages(pdf, writer, structure, fingerprint);
            structure.finish();
            document.attachments().forEach(attachment -> fingerprint.add(attachment.bytes()));
            fingerprint.add(document.metadata().toString());
            frame.identify(fingerprint.bytes());
            pdf.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
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
            draw(ink, page);
        });
    }

    private void draw(PageInk ink, Page page) {
        try {
            if (document.draft() != null && !document.labels().draft().isBlank()) {
                ink.watermark(document.labels().draft());
            }
            ink.draw(page, sheets.running(page.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
