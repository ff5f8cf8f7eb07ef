package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.link;
import static org.rapporteur.document.Inlines.plain;
import static org.rapporteur.document.Inlines.text;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.proof.TagTree;

import java.io.IOException;
import java.util.List;

/// What goes over lines and pages stays one thing to those who listen.
class LongLinkTest {
    @Test
    void aLinkOverTwoPagesIsOneLinkThatCanBeClickedOnOnBoth() throws IOException {
        var pdf =
                Pdf.bytes(
                        Demo.of(
                                List.of(
                                        Blocks.paragraph(
                                                List.of(
                                                        text("Words before it. ".repeat(150)),
                                                        link(
                                                                "https://example.org/",
                                                                plain("link ".repeat(400))))))));
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(document.getPage(0).getAnnotations().size() > 2);
            assertTrue(document.getPage(1).getAnnotations().size() > 2);
        }
        assertEquals(1, TagTree.of(pdf).split("\n *Link ", -1).length - 1);
    }

    @Test
    void aNumberWiderThanItsColumnDoesNotStandOverItsParagraph() throws IOException {
        var content = plain("A paragraph of a very long narrative.");
        Pdf.bytes(
                Demo.of(
                        List.of(
                                new NumberedParagraph(
                                        123456, content, "para", SourcePosition.UNKNOWN))));
    }
}
