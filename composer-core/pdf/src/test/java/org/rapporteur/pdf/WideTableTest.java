package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.Part;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Tables that are wider than the page, or taller.
class WideTableTest {
    private static final SourcePosition SECTION = SourcePosition.of("report.yaml", 12, 5);

    @Test
    void manyColumnsOfShortWordsAreSetSmaller() throws IOException {
        var layout = Pdf.layout(Demo.of(List.of(table(12, "a word"))));
        Pdf.bytes(layout);

        assertEquals(List.of(), layout.findings());
    }

    @Test
    void tooManyColumnsAreOneFindingWithThePlaceOfTheirSection() throws IOException {
        var table = table(14, "Government representatives");
        var layout = Pdf.layout(Demo.of(List.of(new Part("x", List.of(table), SECTION))));
        Pdf.bytes(layout);

        assertEquals(1, layout.findings().size(), layout.findings().toString());
        var finding = layout.findings().getFirst();
        assertEquals("table-too-wide", finding.rule());
        assertEquals(SECTION, finding.position());
        assertTrue(finding.message().endsWith("mm, the page has 155 mm"), finding.message());
        assertEquals("show fewer columns", finding.fix());
    }

    @Test
    void oneEndlessWordIsBrokenAndTheOthersKeepTheirSize() throws IOException {
        var place = SourcePosition.of("data/x.csv", 7, 3);
        var endless = "Taumatawhakatangihangakoauauotamatea".repeat(3);
        List<List<Inline>> cells =
                List.of(List.of(new Text(endless, place)), plain("short"), plain("words"));
        var layout = Pdf.layout(Demo.of(List.of(table(List.of(TableRow.body(cells))))));
        Pdf.bytes(layout);

        var finding = layout.findings().getFirst();
        assertEquals(1, layout.findings().size());
        assertEquals("word-too-wide", finding.rule());
        assertEquals(place, finding.position());
        assertEquals(
                "`" + endless.substring(0, 40) + "…` is wider than its column and had to be broken",
                finding.message());
    }

    @Test
    void aCellLongerThanAPageGoesOnBelowTheRepeatedHeader() throws IOException {
        var rows =
                List.of(
                        row("one", "short"),
                        row("two", "words and more words ".repeat(500)),
                        row("three", "short"));
        var layout = Pdf.layout(Demo.of(List.of(table(rows))));
        var pdf = Pdf.bytes(layout);

        assertEquals(3, layout.pageCount());
        assertTrue(Pdf.text(pdf, 1).contains("two words and more"), Pdf.text(pdf, 1));
        for (int page = 1; page <= 3; page++) {
            assertTrue(Pdf.text(pdf, page).contains("Column 1 Column 2"), "page " + page);
        }
    }

    @Test
    void aHeaderTallerThanAPageIsCutAndNotRepeated() throws IOException {
        var columns =
                List.of(
                        Demo.column("word ".repeat(3000), TableColumn.Align.START, false),
                        Demo.column("Other", TableColumn.Align.START, false));
        var rows = Collections.nCopies(80, row("one", "two"));
        var table = Blocks.table(null, columns, TableRows.of(rows));
        var layout = Pdf.layout(Demo.of(List.of(table)));
        var pdf = Pdf.bytes(layout);

        assertFalse(
                Pdf.text(pdf, layout.pageCount()).contains("word word"),
                Pdf.text(pdf, layout.pageCount()));
    }

    @Test
    void aTableInTheDeepestListStaysOnThePage() throws IOException {
        Block inner = table(3, "some words");
        for (int i = 0; i < 40; i++) {
            inner = Blocks.bulletList(List.of(new ListItem(List.of(inner))));
        }
        var layout = Pdf.layout(Demo.of(List.of(inner)));
        Pdf.bytes(layout);

        assertEquals(List.of(), layout.findings());
    }

    private static Block table(int columns, String words) {
        var cells = Collections.nCopies(columns, plain(words));
        return table(Collections.nCopies(4, TableRow.body(cells)));
    }

    private static Block table(List<TableRow> rows) {
        var columns = new ArrayList<TableColumn>();
        for (int i = 1; i <= rows.getFirst().cells().size(); i++) {
            columns.add(Demo.column("Column " + i, TableColumn.Align.START, i == 1));
        }
        return Blocks.table(null, columns, TableRows.of(rows));
    }

    private static TableRow row(String... cells) {
        var all = new ArrayList<List<Inline>>();
        for (var cell : cells) {
            all.add(plain(cell));
        }
        return TableRow.body(all);
    }
}
