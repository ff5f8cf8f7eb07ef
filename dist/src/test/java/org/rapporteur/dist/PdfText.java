package org.rapporteur.dist;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A PDF read back.
final class PdfText {
    private PdfText() {}

    static int pages(Path file) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text in the order of the content.
    static String of(Path file) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text as one line, single spaces between words.
    static String flowing(Path file) {
        return of(file).replaceAll("\\s+", " ");
    }
}
