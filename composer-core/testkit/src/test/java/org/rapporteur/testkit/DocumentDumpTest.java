package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.Contents;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Document;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.FixedLabels;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.Metadata;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.RunningContent;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.document.TitleLine;
import org.rapporteur.finding.SourcePosition;

import java.time.Instant;
import java.util.List;

class DocumentDumpTest {
    private static final SourcePosition NOWHERE = SourcePosition.UNKNOWN;

    @Test
    void runningTextStandsOnOneLine() {
        assertDump(
                """
                paragraph: **Of** *all* `x` [here](https://example.org) [Annex I](#who) [](#table) \
                {ten = contributions.count.words: 10} {10 = contributions.count}|\
                a<U+00A0>b[^1: See there.] ~aside~
                """,
                Blocks.paragraph(
                        List.of(
                                Inlines.strong(Inlines.plain("Of")),
                                Inlines.text(" "),
                                Inlines.emphasis(Inlines.plain("all")),
                                Inlines.text(" "),
                                Inlines.code("x"),
                                Inlines.text(" "),
                                Inlines.link("https://example.org", Inlines.plain("here")),
                                Inlines.text("\n"),
                                Inlines.crossReference("who", Inlines.plain("Annex I")),
                                Inlines.text(" "),
                                Inlines.crossReference("table", List.of()),
                                Inlines.text(" "),
                                Inlines.datum("ten", "contributions.count.words", "10", "a.csv"),
                                Inlines.text(" "),
                                Inlines.datum("10", "contributions.count", "10", "a.csv"),
                                Inlines.lineBreak(),
                                Inlines.text("a\u00a0b"),
                                new Footnote(1, Inlines.plain("See there."), NOWHERE),
                                Inlines.text(" "),
                                Inlines.detail(Inlines.plain("aside")))));
    }

    @Test
    void blocksStandBelowEachOther() {
        assertDump(
                """
                heading 2 #who: Who
                note: Source: list
                paragraph 4 #para-4: Text
                quote
                  paragraph: Said
                code
                  int x;
                  int y;
                page break
                part #body
                  paragraph: Inside
                """,
                new Heading(2, Inlines.plain("Who"), "who", NOWHERE),
                Blocks.note(Inlines.plain("Source: list")),
                new NumberedParagraph(4, Inlines.plain("Text"), "para-4", NOWHERE),
                Blocks.quote(List.of(Blocks.paragraph(Inlines.plain("Said")))),
                new CodeBlock("int x;\nint y;\n", NOWHERE),
                new PageBreak(NOWHERE),
                Blocks.part("body", List.of(Blocks.paragraph(Inlines.plain("Inside")))));
    }

    @Test
    void listsShowTheirMarks() {
        var one = Blocks.item(Inlines.plain("One"));
        var two =
                new ListItem(
                        List.of(
                                Blocks.paragraph(Inlines.plain("Two")),
                                Blocks.bulletList(List.of(one))));
        assertDump(
                """
                bullet list
                  - One
                plain list, 3 columns
                  - One
                ordered list
                  1 One
                  2 Two
                    bullet list
                      - One
                register
                  1 One
                ordered list, lower-letter
                  3 One
                definition list
                  BPF
                    paragraph: Best Practice Forum
                """,
                Blocks.bulletList(List.of(one)),
                new BulletList(List.of(one), BulletList.Marker.NONE, 3, NOWHERE),
                Blocks.orderedList(List.of(one, two)),
                Blocks.register(List.of(one)),
                new OrderedList(
                        List.of(one), 3, OrderedList.Numbering.LOWER_LETTER, false, NOWHERE),
                Blocks.definitionList(
                        List.of(
                                new DefinitionList.Definition(
                                        Inlines.plain("BPF"),
                                        List.of(
                                                Blocks.paragraph(
                                                        Inlines.plain("Best Practice Forum")))))));
    }

    @Test
    void tablesAndGraphicsShowTheirFigures() {
        assertDump(
                """
                table
                  caption: Groups
                  | <! Group | > Count
                  = Regions
                  | APG | 8
                  + Total | 8
                bar chart
                  alternative: Bars: APG 8
                  # APG: 8 (80 %)
                  ~ none: 2
                  data
                    | <! Group | > Count
                    = Regions
                    | APG | 8
                    + Total | 8
                figure, 20.0 x 10.5 pt
                  caption: Cloud
                  alternative: Words
                  data
                    | <! Group | > Count
                    = Regions
                    | APG | 8
                    + Total | 8
                """,
                table(Caption.of(Inlines.plain("Groups"))),
                Blocks.bars(
                        null,
                        List.of(
                                new Chart.Category("APG", 8, "8", "80 %", false),
                                new Chart.Category("none", 2, "2", "", true)),
                        "Bars: APG 8",
                        table(null)),
                Blocks.figure(
                        Caption.of(Inlines.plain("Cloud")),
                        new Drawing(20, 10.5, graphics -> {}),
                        "Words",
                        table(null)));
    }

    @Test
    void aWholeReportShowsItsParts() {
        var document =
                new Document(
                        new Metadata("T", "", "", List.of(), "en-GB", Instant.EPOCH, "Rapporteur"),
                        List.of(new TitleLine(TitleLine.Role.TITLE, Inlines.plain("The title"))),
                        new RunningContent(Inlines.plain("Short"), "Report", "11 October 2017"),
                        new FixedLabels("Contents", "Draft", "Findings"),
                        Contents.AUTO,
                        false,
                        List.of(Blocks.paragraph(Inlines.plain("Text"))),
                        List.of(
                                new Annex(
                                        "who",
                                        "Annex I",
                                        Inlines.plain("Participants"),
                                        List.of(Blocks.paragraph(Inlines.plain("Names"))),
                                        NOWHERE)),
                        List.of(),
                        null);

        assertEquals(
                """
                document en-GB
                  title: The title
                  running: Short | Report | 11 October 2017
                body
                  paragraph: Text
                annex #who: Annex I | Participants
                  paragraph: Names
                """,
                DocumentDump.of(document));
    }

    private static Table table(@Nullable Caption caption) {
        return Blocks.table(
                caption,
                List.of(
                        new TableColumn(Inlines.plain("Group"), TableColumn.Align.START, true),
                        new TableColumn(Inlines.plain("Count"), TableColumn.Align.END, false)),
                TableRows.of(
                        List.of(
                                new TableRow(
                                        TableRow.Kind.GROUP, List.of(Inlines.plain("Regions"))),
                                TableRow.body(List.of(Inlines.plain("APG"), Inlines.plain("8"))),
                                new TableRow(
                                        TableRow.Kind.TOTAL,
                                        List.of(Inlines.plain("Total"), Inlines.plain("8"))))));
    }

    private static void assertDump(String expected, Block... blocks) {
        assertEquals(expected, DocumentDump.of(List.of(blocks)));
    }
}
