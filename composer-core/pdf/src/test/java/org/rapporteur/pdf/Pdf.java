package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.document.Document;
import org.rapporteur.pdf.proof.Proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Composes documents, proves the PDF, and reads it back.
final class Pdf {
    /// Longer ones take their time to be read back.
    private static final int MOST_PROVED = 20;

    private Pdf() {}

    static Layout layout(Document document) {
        return Layout.of(document, Theme.standard(), new BundledFonts());
    }

    static byte[] bytes(Document document) throws IOException {
        return bytes(layout(document));
    }

    static byte[] bytes(Layout layout) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFile.write(layout, out);
        var pdf = out.toByteArray();
        if (layout.pageCount() <= MOST_PROVED) {
            assertEquals(List.of(), Proof.faults(pdf, layout.theme().page()));
        }
        return pdf;
    }

    /// The text of a page, from 1.
    static String text(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s*\\R", "\n").strip();
        }
    }

    /// Leaves a file to look at.
    static void keep(byte[] pdf, String name) throws IOException {
        Files.write(Path.of("target", name), pdf);
    }
}
