package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class TextTableGuardsTest {
    private static String of(String text) {
        return Loading.of("people.csv", text).findings();
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        assertEquals(
                "unclosed-quote people.csv:2:3: quote opened here is never closed; the file ends at"
                        + " line 4 -> write a `\"` at the end of this cell",
                of("a,b\n1,\"2\n3,4\n"));
    }

    @Test
    void textAfterAClosingQuote() {
        assertEquals(
                "text-after-quote people.csv:2:6: `x` after a closing quote"
                        + " -> write a quote inside a quoted cell twice: `\"\"`",
                of("a,b\n1,\"2\"x\n"));
    }

    @Test
    void aQuoteThatClosesWhereAnotherCellOpens() {
        assertEquals(
                "text-after-quote people.csv:3:4: `y` after a closing quote"
                        + " -> close the quote that opens at people.csv:2:3",
                of("a,b\n1,\"x\n2,\"y\"\n"));
    }

    @Test
    void rowsWithTooFewOrTooManyCells() {
        assertEquals(
                """
                ragged-row people.csv:2:1: the row has 1 cell, the header row has 2; `b` is missing \
                -> add the missing cells; an empty one is a separator with nothing before it
                ragged-row people.csv:3:5: the row has 3 cells, the header row has 2; `3` is too many \
                -> put quotes around the cell whose text holds the separator\
                """,
                of("a,b\n1\n1,2,3\n1,2,,\n,\n"));
    }

    @Test
    void rowsOfAnotherTableAreProbablyBelowTheWrongHeadings() {
        assertEquals(
                "ragged-row people.csv:3:6: the row has 4 cells, the header row has 1; 3 from"
                        + " `role` on are too many -> set `header-row` if the headings stand lower;"
                        + " else put quotes around the cell whose text holds the separator",
                of("Summary\n1\nname,role,group,region\n"));
    }

    @Test
    void lettersThatWereLost() {
        assertEquals(
                "warning lost-character people.csv:2:4: a character was lost here (U+FFFD)"
                        + " -> write the right one, or export the file again as UTF-8",
                of("a\nJos\uFFFD\n"));
    }

    @Test
    void aSpaceBeforeAQuote() {
        assertTrue(of("a,b\n1, \"x, y\"\n").endsWith("-> delete the space before the quote"));
    }

    @Test
    void headingsThatRepeatOrAreMissing() {
        assertEquals(
                "duplicate-header people.csv:1:6: heading `name` stands above columns 1 and 2"
                        + " -> rename or delete one of them",
                of("name,name\na,b\n"));
        assertEquals(
                "empty-header people.csv:1:3: column 2 has no heading, but cells below it have text"
                        + " -> write a heading, or delete the column",
                of("a,,c\n1,2,3\n4,5,6\n"));
        assertEquals("", of("a,,c\n1,,3\n"));
    }

    @Test
    void aByteThatIsNotOfTheEncoding() {
        assertEquals(
                "encoding people.csv:2:4: byte E9 is not UTF-8 (in Windows-1252 it is `é`)"
                        + " -> save the file as UTF-8 (in Excel: Save As, CSV UTF-8)",
                Loading.of("people.csv", "a,b\nJosé,1\n".getBytes(StandardCharsets.ISO_8859_1))
                        .findings());
    }

    @Test
    void charactersThatNoTextHas() {
        assertEquals(
                """
                control-character people.csv:2:1: control character U+001B -> delete it
                warning confusable people.csv:3:2: hidden character U+202E -> delete it
                control-character people.csv:3:5: control character U+0000 \
                -> save the file as UTF-8: it looks like UTF-16, or is damaged\
                """,
                of("a,b\n\u001B[31m,1\nx\u202Ey,\u0000\n"));
    }

    @Test
    void filesThatAreSomethingElse() {
        assertEquals(
                "wrong-file-type people.csv: people.csv is a workbook or another zip file, not text"
                        + " -> rename it to .xlsx",
                of("PK\u0003\u0004..."));
        assertEquals(
                "wrong-file-type people.csv: people.csv is a web page or XML, not a table"
                        + " -> export the table as CSV; a failed download often leaves such a file",
                of("\n<!DOCTYPE html><html>"));
    }

    @Test
    void anEmptyFile() {
        assertEquals(
                "empty-file people.csv: people.csv is empty -> write the headings in its first"
                        + " line",
                of(""));
        assertEquals(of(""), of("\n\n"));
        assertEquals("", of("a,b\n"));
    }

    @Test
    void moreThan512Columns() {
        assertEquals(
                "too-many-columns people.csv:1:1025: 600 columns; a dataset has at most 512"
                        + " -> delete the columns that the report does not need",
                of("a,".repeat(599) + "a\n"));
    }

    @Test
    void aCellThatIsTooLong() {
        assertEquals(
                "long-cell people.csv:2:3: a cell of 70,000 characters; at most 65,536 are read"
                        + " -> look for a missing quote, or shorten the text",
                of("a,b\n1," + "x".repeat(70_000) + "\n"));
        assertTrue(
                of("a,b\n1," + "x".repeat(3_000_000) + "\n")
                        .startsWith("long-cell people.csv:2:3:"));
    }

    @Test
    void aFormulasError() {
        assertEquals(
                "formula-error people.csv:2:1: a formula's result is #DIV/0!"
                        + " -> mend the formula, or write the value",
                of("a\n#DIV/0!\n"));
    }

    @Test
    void manyFindingsOfOneRuleAreCounted() {
        var lines = of("a,b\n" + "1\n".repeat(50)).lines().toList();
        assertEquals(21, lines.size());
        assertEquals(
                "ragged-row people.csv: 30 more findings like the 20 of this rule above",
                lines.getLast());
    }

    @Test
    void aFileThatIsNotThere() {
        assertEquals(
                "missing-file report.yaml:7:5: there is no file `data/poeple.csv`"
                        + " -> write `data/people.csv`",
                Loading.of(new MemoryFolder().with("data/people.csv", "a\n"), "data/poeple.csv")
                        .findings());
        assertEquals(
                "wrong-file-type report.yaml:7:5: `a.ods` is of a kind that cannot be read as a"
                        + " dataset -> save the table as one of `.csv`, `.tsv`, `.txt`, `.json`,"
                        + " `.yaml`, `.yml`, `.xlsx`",
                Loading.of("a.ods", "x").findings());
    }
}
