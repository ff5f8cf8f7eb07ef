package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Contents;
import org.rapporteur.document.FontCut;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;

class AnnexTest {
    @Test
    void startsANewPageWithItsLabelAndTitle() throws IOException {
        var pdf = Pdf.bytes(Demo.document());

        assertEquals(
                """
                Annex II
                BPF Contributions
                1 Ms. Anita Sohan Commonwealth Telecommunications Organisation (CTO)\
                """,
                String.join("\n", Pdf.text(pdf, 4).lines().limit(3).toList()));
    }

    @Test
    void standsInTheOutline() throws IOException {
        try (var document = Loader.loadPDF(Pdf.bytes(Demo.document()))) {
            var outline = new StringBuilder();
            dump(document.getDocumentCatalog().getDocumentOutline(), 0, outline);
            assertEquals(
                    """
                    Best Practice Forum on Cybersecurity
                    Next steps
                      The call to members
                    Annex I – Participants List
                    Annex II – BPF Contributions
                    Annex III – BPF Contributions Overview
                      Who contributed
                    """,
                    outline.toString());
        }
    }

    @Test
    void flowsWhereThePageIsLessThanHalfFullAndItFits() throws IOException {
        var document =
                Demo.document(
                        List.of(Blocks.paragraph(plain("A short call."))),
                        Demo.annexes(),
                        Contents.NEVER,
                        null);
        var layout = Layout.of(document, plainer(), new BundledFonts());
        var pdf = Pdf.bytes(layout);
        Pdf.keep(pdf, "call.pdf");

        assertTrue(Pdf.text(pdf, 1).contains("Annex I\nParticipants List"), Pdf.text(pdf, 1));
        assertTrue(Pdf.text(pdf, 2).contains("Annex II\nBPF"), Pdf.text(pdf, 2));
    }

    /// In the manner of the template `call-summary`.
    private static Theme plainer() {
        var theme = Theme.standard();
        var styles = new EnumMap<StyleName, TextStyle>(theme.styles());
        styles.put(StyleName.ORGANIZATION, TextStyle.of(FontCut.SANS, 11, 15, Theme.Colour.QUIET));
        styles.put(StyleName.TITLE, TextStyle.of(FontCut.SANS_STRONG, 18, 23, Theme.Colour.TEXT));
        styles.put(StyleName.SUBTITLE, TextStyle.of(FontCut.SANS, 13, 17, Theme.Colour.TEXT));
        styles.put(StyleName.TITLE_META, TextStyle.of(FontCut.SANS, 10, 14, Theme.Colour.QUIET));
        styles.put(
                StyleName.ANNEX_LABEL,
                TextStyle.of(FontCut.SANS_STRONG, 11, 15, Theme.Colour.ACCENT));
        styles.put(
                StyleName.ANNEX_TITLE,
                TextStyle.of(FontCut.SANS_STRONG, 14, 18, Theme.Colour.ACCENT));
        return new Theme(
                theme.page(),
                theme.colours(),
                styles,
                theme.spacing(),
                new Theme.TitleBlock(Theme.TitleBlock.Align.CENTER, false, false),
                Theme.AnnexStart.FLOW,
                new Theme.Rules(0, .5, .5, 0),
                theme.running(),
                theme.linkColour(),
                theme.fonts(),
                null,
                theme.palette());
    }

    private static void dump(PDOutlineNode node, int depth, StringBuilder outline) {
        for (var item : node.children()) {
            outline.append("  ".repeat(depth)).append(item.getTitle()).append("\n");
            dump(item, depth + 1, outline);
        }
    }
}
