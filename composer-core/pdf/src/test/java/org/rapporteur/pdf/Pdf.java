package org.rapporteur.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.document.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Composes documents and reads the PDF back.
final class Pdf {
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
        return out.toByteArray();
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
