package org.rapporteur.plugin.wordcloud.corpus.text;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The text of a PDF, page by page.
final class PdfText {
    private static final int MOST_PAGES = 5_000;

    private PdfText() {}

    static void read(String file, byte[] bytes, Consumer<Piece> pieces) throws Unreadable {
        Disguise.checkPdf(file, bytes);
        PdfGuard.check(file, bytes);
        OwnFonts.use();
        var pages = pages(file, bytes);
        if (pages.stream().allMatch(String::isBlank)) {
            throw new Unreadable(
                    Finding.warning(
                                    "text-missing",
                                    SourcePosition.of(file),
                                    "`" + file + "` holds no text, but pictures at most")
                            .withFix("let a text recognition (OCR) read it, or move it out"));
        }
        var ends = new LineEnds();
        pages.forEach(ends::learn);
        for (var i = 0; i < pages.size(); i++) {
            pieces.accept(Piece.of(ends.mended(pages.get(i)), new Place(Place.Kind.PAGE, i + 1)));
        }
    }

    /// Whatever a damaged file makes of the library is told as one finding.
    private static List<String> pages(String file, byte[] bytes) throws Unreadable {
        try (var document =
                Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Refusals.unsafe(file, "has more than " + MOST_PAGES + " pages");
            }
            return pages(document);
        } catch (InvalidPasswordException e) {
            throw Refusals.locked(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Refusals.damaged(file, "PDF");
        } catch (OutOfMemoryError e) {
            throw Refusals.unsafe(file, "needs more memory than there is");
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        var pages = new ArrayList<String>();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }
}
