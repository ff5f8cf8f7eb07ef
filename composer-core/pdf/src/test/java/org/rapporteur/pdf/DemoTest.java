package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.DraftFinding;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

class DemoTest {
    @Test
    void theDemoComposesWithoutFindings() throws IOException {
        var layout = Pdf.layout(Demo.document());
        Pdf.keep(Pdf.bytes(layout), "demo.pdf");

        assertEquals(List.of(), layout.findings());
        assertEquals(6, layout.pageCount());
    }

    @Test
    void aDraftShowsItsFindingsOnThePageAndAtTheEnd() throws IOException {
        var layout = Pdf.layout(Demo.draft());
        var pdf = Pdf.bytes(layout);
        Pdf.keep(pdf, "draft.pdf");

        assertTrue(Pdf.text(pdf, 1).contains("[1]"), Pdf.text(pdf, 1));
        assertTrue(
                Pdf.text(pdf, layout.pageCount())
                        .contains(
                                """
                                Findings
                                1. error: the text says 26 contributions, the data have 25; write $contributions.count
                                (count-differs, summary.md:7:12)\
                                """),
                Pdf.text(pdf, layout.pageCount()));
    }

    @Test
    void manyFindingsAtOnePlaceStayInTheMargin() throws IOException {
        var findings = new ArrayList<DraftFinding>();
        for (int i = 0; i < 40; i++) {
            int line = i < 30 ? 7 : 8 + i % 2;
            var at = SourcePosition.of("summary.md", line, 1);
            findings.add(DraftFinding.of(Finding.warning("any", at, "number " + i)));
        }
        var page = Pdf.text(Pdf.bytes(Demo.draft(findings)), 1);
        assertTrue(page.contains("\n[1–31] [33]\n[35] [37] [39]\n"), page);
        assertTrue(page.contains("\n[32] [34] [36]\n[38] [40]\n"), page);
    }

    @Test
    void aFindingInAFileOfDataIsMarkedBesideWhatPrintsIt() throws IOException {
        var cell = SourcePosition.of("data/contributions.csv", 4, 9);
        var finding = Finding.error("unknown-code", cell, "no such code").withFact("codes", "APG");
        var beside = new DraftFinding(finding, SourcePosition.of("summary.md", 7, 1));
        var elsewhere = DraftFinding.of(finding);
        var pdf = Pdf.bytes(Demo.draft(List.of(beside, elsewhere)));
        assertTrue(Pdf.text(pdf, 1).contains("[1]"), Pdf.text(pdf, 1));
        assertTrue(Pdf.text(pdf, 1).contains("[2]"), "those without a place are at the beginning");
        var last = Pdf.text(pdf, Pdf.layout(Demo.draft(List.of(beside, elsewhere))).pageCount());
        assertTrue(
                last.contains("error: no such code (unknown-code, data/contributions.csv:4:9)"),
                last);
        assertTrue(last.contains("codes: APG"), last);
    }

    @Test
    void theWordAcrossADraftIsDrawnNotWritten() throws IOException {
        var page = Pdf.text(Pdf.bytes(Demo.draft()), 2);

        assertEquals(1, page.split("Draft", -1).length - 1, "only in the running header:\n" + page);
    }

    @Test
    void theSameDocumentGivesTheSameBytesInAnyPlace() throws IOException {
        var here = Pdf.bytes(Demo.document());
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertArrayEquals(here, Pdf.bytes(Demo.document()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
