package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.crossReference;
import static org.rapporteur.document.Inlines.detail;
import static org.rapporteur.document.Inlines.emphasis;
import static org.rapporteur.document.Inlines.link;
import static org.rapporteur.document.Inlines.plain;
import static org.rapporteur.document.Inlines.text;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Document;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.proof.TagTree;

import java.io.IOException;
import java.util.List;

class TagsTest {
    @Test
    void aParagraphHoldsItsLinksInReadingOrder() throws IOException {
        assertTags(
                """
                P “See ”
                  Link “the list” (annotation) “ and ”
                  Link “Annex II” (annotation) “.”
                Sect
                  P “Here.”
                """,
                Blocks.paragraph(
                        List.of(
                                text("See "),
                                link("https://example.org/", plain("the list")),
                                text(" and "),
                                crossReference("annex-two", plain("Annex II")),
                                text("."))),
                Blocks.part("annex-two", List.of(Blocks.paragraph(plain("Here.")))));
    }

    @Test
    void headingsBeginBelowTheTitle() throws IOException {
        assertTags(
                """
                H2 “One”
                H3 “Two”
                P “Text”
                """,
                Blocks.heading(1, plain("One")),
                Blocks.heading(2, plain("Two")),
                Blocks.paragraph(plain("Text")));
    }

    @Test
    void listsSayHowTheyAreCounted() throws IOException {
        assertTags(
                """
                L ListNumbering=Disc
                  LI
                    Lbl “•”
                    LBody
                      P “outer”
                      L ListNumbering=Decimal
                        LI
                          Lbl “1.”
                          LBody
                            P “inner”
                """,
                Blocks.bulletList(
                        List.of(
                                new org.rapporteur.document.ListItem(
                                        List.of(
                                                Blocks.paragraph(plain("outer")),
                                                Blocks.orderedList(
                                                        List.of(Blocks.item(plain("inner")))))))));
    }

    @Test
    void paragraphsCountedThroughAreOneList() throws IOException {
        assertTags(
                """
                L ListNumbering=Decimal
                  LI
                    Lbl “1.”
                    LBody
                      P “First”
                  LI
                    Lbl “2.”
                    LBody
                      P “Second”
                """,
                new NumberedParagraph(1, plain("First"), "para-1", SourcePosition.UNKNOWN),
                new NumberedParagraph(2, plain("Second"), "para-2", SourcePosition.UNKNOWN));
    }

    @Test
    void namesInColumnsAreReadDownwards() throws IOException {
        assertTags(
                """
                L ListNumbering=None
                  LI
                    LBody
                      P “A chair”
                  LI
                    LBody
                      P “B”
                  LI
                    LBody
                      P “C”
                """,
                Blocks.plainList(
                        List.of(
                                Blocks.item(List.of(text("A "), detail(plain("chair")))),
                                Blocks.item(plain("B")),
                                Blocks.item(plain("C"))),
                        2));
    }

    @Test
    void aFootnoteStandsAtItsMark() throws IOException {
        assertTags(
                """
                P “Before”
                  Reference
                    Link “1” (annotation)
                  Note ID=note-1
                    Lbl “1” “The note.” “ after.”
                """,
                Blocks.paragraph(
                        List.of(
                                text("Before"),
                                new Footnote(
                                        1,
                                        List.of(text("The "), emphasis(plain("note."))),
                                        SourcePosition.UNKNOWN),
                                text(" after."))));
    }

    @Test
    void aTableNamesItsRowsAndColumns() throws IOException {
        assertTags(
                """
                Table
                  Caption “Table 1 Regions”
                  THead
                    TR
                      TH Scope=Column “Region”
                      TH Scope=Column “Count”
                  TBody
                    TR
                      TH Scope=Column ColSpan=2 “All of them”
                    TR
                      TH Scope=Row “APG”
                      TD “8”
                    TR
                      TH Scope=Row “EEG”
                      TD
                """,
                table());
    }

    static Table table() {
        return new Table(
                "",
                new Caption("Table 1", plain("Regions")),
                List.of(
                        Demo.column("Region", TableColumn.Align.START, true),
                        Demo.column("Count", TableColumn.Align.END, false)),
                TableRows.of(
                        List.of(
                                new TableRow(TableRow.Kind.GROUP, List.of(plain("All of them"))),
                                TableRow.body(List.of(plain("APG"), plain("8"))),
                                TableRow.body(List.of(plain("EEG"), List.of())))),
                SourcePosition.UNKNOWN);
    }

    @Test
    void aFigureHasWordsABoxAndACaption() throws IOException {
        assertTags(
                """
                Div
                  Figure Alt="Bar chart: Civil Society 10 of 25" BBox=85,529,505,625 “%s”
                  Caption “Figure 1 Contributions by stakeholder group, N = 25”
                """
                        .formatted("Civil Society10".repeat(6)),
                Demo.chart());
    }

    @Test
    void aTableOfContentsLinksToItsPlaces() throws IOException {
        var tags =
                tags(
                        Demo.document(
                                List.of(Blocks.heading(1, plain("One"))),
                                List.of(),
                                Contents.ALWAYS,
                                null));
        assertTrue(
                tags.contains(
                        """
                          TOC
                            Caption “Contents”
                            TOCI
                              Reference
                                Link “One 1” (annotation)
                        """
                                .stripTrailing()),
                tags);
    }

    private static void assertTags(String expected, Block... blocks) throws IOException {
        var tags = tags(Demo.of(List.of(blocks)));
        var body = tags.substring(tags.indexOf("\n", tags.indexOf("27 contributions")) + 1);
        assertEquals(expected.strip(), body.stripIndent().strip());
    }

    private static String tags(Document document) throws IOException {
        return TagTree.of(Pdf.bytes(document));
    }
}
