package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Column;
import org.rapporteur.data.Noun;

import java.nio.charset.StandardCharsets;

class DatasetFilesTest {
    @Test
    void cellsAreTextTrimmedAndComposedAndEmptyOnesAbsent() {
        var loading =
                Loading.of(
                        "a.csv",
                        """
                        Name,Code,Remark
                         Ana ,NA,007
                        Jose\u0301,NO,
                        "a, b","say ""hi""\"," x\u00A0"
                        """);
        assertEquals(
                """
                name | code | remark
                Ana | NA | 007
                José | NO | ∅
                a, b | say "hi" | x\
                """,
                loading.rows());
    }

    @Test
    void theSeparatorIsToldFromTheHeaderRow() {
        assertEquals("a | b\n1,5 | 2", Loading.of("x.csv", "a;b\n1,5;2\n").rows());
        assertEquals("a | b\n1,5 | 2;3", Loading.of("x.csv", "a\tb\r\n1,5\t2;3\r\n").rows());
        assertEquals("a_b | c\n1 | 2", Loading.of("x.csv", "\"a;b;\",c\n1,2").rows());
        assertEquals("name\nAna", Loading.of("x.csv", "name\nAna\n").rows());
        assertEquals("a | b\n1 | 2", Loading.of("x.csv", "sep=;\na;b\n1;2").rows());
        assertEquals("semicolon", Loading.of("x.csv", "a;b\n").whole().format().separator());
    }

    @Test
    void byteOrderMarksTellTheEncoding() {
        var text = "\uFEFFname,city\nZoë,Köln\n";
        var expected = "name | city\nZoë | Köln";
        for (var charset :
                new java.nio.charset.Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            assertEquals(expected, Loading.of("x.csv", text.getBytes(charset)).rows());
        }
        var little = Loading.of("x.csv", text.getBytes(StandardCharsets.UTF_16LE)).whole();
        assertEquals("UTF-16LE", little.format().encoding());
    }

    @Test
    void everyCellKnowsWhereItStands() {
        var dataset =
                Loading.of(
                                "x.csv",
                                "\uFEFFa,b,c\r\n1,\"two\r\nlines \"\"x\"\"\",3\r\n\r\n😀,5,6\r\n")
                        .whole();
        var rows = dataset.rows().iterator();
        var first = rows.next();
        assertEquals("two\nlines \"x\"", first.text("b"));
        assertEquals("x.csv:2:1", first.position("a").toString());
        assertEquals("x.csv:2:3", first.position("b").toString());
        assertEquals("x.csv:3:14", first.position("c").toString());
        var second = rows.next();
        assertEquals("x.csv:5:1", second.position().toString());
        assertEquals("x.csv:5:3", second.position("b").toString());
        assertEquals(2, second.number());
    }

    @Test
    void standardColumnsAreFoundByTheirHeadings() {
        var dataset =
                Loading.of(
                                "x.csv",
                                "NAME,StakeholderGroup,Submitted-As,Organisation,E-mail,Имя,2017\n")
                        .whole();
        assertEquals(
                "name | stakeholder_group | submitted_as | organization | e_mail | column_6 |"
                        + " column_2017",
                Loading.rows(dataset));
    }

    @Test
    void aHeadingThatReportYamlGivesWins() {
        var loading =
                Loading.of("x.csv", "Region,SH GROUP\nOslo,Government\n")
                        .column("stakeholder_group", "SH group")
                        .column("town", "Region");
        assertEquals("town | stakeholder_group\nOslo | GOV", loading.rows());
        assertEquals(
                "given, given",
                loading.whole().mapping().get(0).origin()
                        + ", "
                        + loading.whole().mapping().get(1).origin());
    }

    @Test
    void aGivenHeadingThatTheFileLacksIsNamedWithTheFilesOwn() {
        assertEquals(
                "missing-column report.yaml:7:5: x.csv has no column `SH GRUOP` -> write `SH"
                        + " Group`",
                Loading.of("x.csv", "Name,SH Group\nA,B\n")
                        .column("stakeholder_group", "SH GRUOP")
                        .findings());
        assertEquals(
                "missing-column report.yaml:7:5: x.csv has no column `Remarks`"
                        + " -> write one of the file's headings: `Name`, `City`",
                Loading.of("x.csv", "Name,City\nA,B\n").column("note", "Remarks").findings());
    }

    @Test
    void theHeaderRowMayStandLower() {
        assertEquals(
                "name | city\nAna | Oslo",
                Loading.of("x.csv", "A \"report\nof,three,columns\n\nname,city\nAna,Oslo\n")
                        .headerRow(4)
                        .rows());
    }

    @Test
    void typesAreToldFromTheCells() {
        var columns =
                Loading.of("x.csv", "n,d,t,z\n1,2017-10-27,007,\n-2.5,2016-02-29,8,\n")
                        .whole()
                        .columns();
        assertEquals(
                "NUMBER DATE TEXT TEXT",
                columns.get(0).type()
                        + " "
                        + columns.get(1).type()
                        + " "
                        + columns.get(2).type()
                        + " "
                        + columns.get(3).type());
    }

    @Test
    void cellsThatAreNotOfTheGivenTypeAreReported() {
        assertEquals(
                """
                not-a-number x.csv:2:1: `1,000` in column votes is no plain number \
                -> write it like 1000 or -12.5, without group separators
                not-a-date x.csv:2:9: `2017-02-30` in column day is no date \
                -> write it like 2017-10-27\
                """,
                Loading.of("x.csv", "votes,day\n\"1,000\",2017-02-30\n")
                        .type("votes", Column.Type.NUMBER)
                        .type("day", Column.Type.DATE)
                        .findings());
    }

    @Test
    void theNounIsToldFromTheName() {
        assertEquals(
                new Noun("contribution", "contributions"),
                Loading.of("x.csv", "a\n").whole().noun());
        assertEquals(new Noun("action item", "action items"), Nouns.of("action_items"));
        assertEquals(new Noun("country", "countries"), Nouns.of("countries"));
        assertEquals(new Noun("speech", "speeches"), Nouns.of("speeches"));
        assertEquals(new Noun("staff", "staff"), Nouns.of("staff"));
    }

    @Test
    void rowsMayBeGoneThroughAgain() {
        var dataset = Loading.of("x.csv", "a,b\n1,2\n").whole();
        assertEquals(Loading.rows(dataset), Loading.rows(dataset));
        assertEquals(1, dataset.count());
    }
}
