package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.engine.data.WorkbookFile.number;
import static org.rapporteur.engine.data.WorkbookFile.row;
import static org.rapporteur.engine.data.WorkbookFile.shared;
import static org.rapporteur.engine.data.WorkbookFile.styled;
import static org.rapporteur.engine.data.WorkbookFile.text;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Locale;

class WorkbookTest {
    private static final String HEADINGS = row(1, shared(0), text("City"));

    private static String findings(byte[] workbook) {
        return Loading.of("list.xlsx", workbook).findings();
    }

    @Test
    void cellsAreTextDatesIsoAndNumbersShort() {
        var workbook =
                new WorkbookFile()
                        .sheet(
                                "List",
                                row(
                                                1, text("a"), text("b"), text("c"), text("d"),
                                                text("e"), text("f"))
                                        + row(
                                                2,
                                                shared(1),
                                                styled(1, "43035"),
                                                styled(2, "43035"),
                                                number("8.0999999999999996"),
                                                styled(3, "1500000"),
                                                styled(4, "43035.604166666664"))
                                        + row(
                                                4,
                                                "<c t=\"b\"><v>1</v></c>",
                                                "<c><f>SUM(D2)</f><v>12</v></c>",
                                                "<c s=\"1\"><f>TODAY()</f><v>43035</v></c>",
                                                "<c t=\"str\"><f>A1</f><v>NA</v></c>",
                                                "<c/>",
                                                number("1E-3")))
                        .bytes();
        var loading = Loading.of("list.xlsx", workbook);
        assertEquals(
                """
                a | b | c | d | e | f
                Oslo | 2017-10-27 | 2017-10-27 | 8.1 | 1500000 | 2017-10-27T14:30
                true | 12 | 2017-10-27 | NA | ∅ | 0.001\
                """,
                loading.rows());
        var rows = loading.whole().rows().iterator();
        rows.next();
        assertEquals("list.xlsx:List!B4", rows.next().position("b").toString());
    }

    @Test
    void aLinkedCellGivesItsTarget() {
        var workbook =
                new WorkbookFile()
                        .sheet(
                                "S",
                                HEADINGS
                                        + row(2, text("Ana"), text("Oslo"))
                                        + row(
                                                3,
                                                "<c t=\"str\"><f>HYPERLINK(\"https://b.example/\",\"Bo\")</f><v>Bo</v></c>")
                                        + row(4, text("Cy"), text("Rome"))
                                        + "</sheetData><hyperlinks><hyperlink ref=\"B2\""
                                        + " r:id=\"h1\"/></hyperlinks>")
                        .link("h1", "https://a.example/x")
                        .bytes();
        var loading = Loading.of("list.xlsx", workbook);
        assertEquals(
                """
                name | city | url
                Ana | Oslo | https://a.example/x
                Bo | ∅ | https://b.example/
                Cy | Rome | ∅\
                """,
                loading.rows());
        assertEquals(
                "list.xlsx:S!B2",
                loading.whole().rows().iterator().next().position("url").toString());
    }

    @Test
    void sheetAndHeaderRowMayBeGiven() {
        var workbook =
                new WorkbookFile()
                        .sheet("Notes", HEADINGS)
                        .sheet(
                                "People",
                                row(1, text("Report")) + row(3, text("Name")) + row(4, text("Ana")))
                        .bytes();
        var loading = Loading.of("list.xlsx", workbook).sheet("People").headerRow(2);
        assertEquals("name\nAna", loading.rows());
        assertEquals(3, loading.whole().format().headerRow());
        assertEquals(
                "missing-sheet report.yaml:7:5: list.xlsx has no sheet `Poeple` -> write `People`",
                Loading.of("list.xlsx", workbook).sheet("Poeple").findings());
    }

    @Test
    void formulaErrorsAndHiddenRowsAreReported() {
        assertEquals(
                """
                advice hidden-rows list.xlsx: 1 row of sheet `S` cannot be seen in the workbook, but counted \
                -> take the filter off, or delete the rows that do not belong to the report
                formula-error list.xlsx:S!A2: a formula's result is #DIV/0! -> mend the formula, or write the value\
                """,
                findings(
                        new WorkbookFile()
                                .sheet(
                                        "S",
                                        HEADINGS
                                                + row(2, "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                                                        .replace("r=\"2\"", "r=\"2\" hidden=\"1\""))
                                .bytes()));
    }

    @Test
    void filesThatAreNoWorkbooks() {
        assertEquals(
                "wrong-file-type list.xlsx: list.xlsx is text, not a workbook -> rename it to .csv",
                Loading.of("list.xlsx", "a,b\n1,2\n").findings());
        assertEquals(
                "wrong-file-type list.xlsx: list.xlsx is an old .xls workbook or protected by a"
                        + " password -> save it as .xlsx without a password",
                findings(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}));
        assertEquals(
                "empty-file list.xlsx: list.xlsx is empty -> save the workbook again",
                findings(new byte[0]));
    }

    @Test
    void damagedWorkbooks() {
        var damaged =
                "damaged-workbook list.xlsx: list.xlsx is damaged or cut off, or no workbook"
                        + " -> save or export it again";
        var whole = new WorkbookFile().sheet("S", HEADINGS).bytes();
        assertEquals(damaged, findings(Arrays.copyOf(whole, 400)));
        assertEquals(
                "damaged-workbook list.xlsx:S!A2: the workbook does not hold this cell's text"
                        + " -> save or export it again",
                findings(
                        new WorkbookFile()
                                .sheet("S", HEADINGS + row(2, shared(999), "<c t=\"s\"/>"))
                                .bytes()));
        assertEquals(
                damaged, findings(new WorkbookFile().sheet("S", HEADINGS + "<row r=").bytes()));
        assertEquals(
                damaged,
                findings(
                        new WorkbookFile()
                                .sheet(
                                        "S",
                                        HEADINGS
                                                + "<row r=\"2\"><c"
                                                + " r=\"ZZZZZZ2\"><v>1</v></c></row>")
                                .bytes()));
    }

    @Test
    void documentTypesAreRefused() {
        assertEquals(
                "unsafe-workbook list.xlsx: list.xlsx xl/sharedStrings.xml has a DOCTYPE, which no"
                        + " workbook needs -> open it in a spreadsheet program and save it as a new"
                        + " .xlsx",
                findings(
                        new WorkbookFile()
                                .sheet("S", HEADINGS)
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE sst [<!ENTITY x SYSTEM"
                                                + " \"file:///etc/passwd\">]><sst/>")
                                .bytes()));
    }

    @Test
    void bombsAreRefusedBeforeTheyAreRead() {
        assertTrue(
                findings(new WorkbookFile().sheet("S", HEADINGS + " ".repeat(8 << 20)).bytes())
                        .contains(
                                "xl/worksheets/sheet1.xml unpacks to more than 200 times its"
                                        + " size"));
        var many = new WorkbookFile().sheet("S", HEADINGS);
        for (int i = 0; i < 1_001; i++) {
            many.part(String.format(Locale.ROOT, "x/%d.xml", i), "<x/>");
        }
        assertTrue(findings(many.bytes()).contains("has more than 1000 parts"));
    }
}
