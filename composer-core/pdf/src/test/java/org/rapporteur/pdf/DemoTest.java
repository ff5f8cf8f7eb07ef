package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Contents;

import java.io.IOException;
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
    void aTableOfContentsShowsTheRightPages() throws IOException {
        var pdf = Pdf.bytes(Demo.document(Demo.body(), Demo.annexes(), Contents.ALWAYS, null));
        Pdf.keep(pdf, "contents.pdf");

        assertEquals(
                """
                Internet Governance Forum
                Best Practice Forum on Cybersecurity
                Virtual Meeting V, Summary Report
                11 October 2017 28 participants 27 contributions
                Contents
                Next steps 2
                The call to members 2
                Annex I – Participants List 4
                Annex II – BPF Contributions 5
                Annex III – BPF Contributions Overview 6
                Who contributed 7
                11 October 2017 1 / 7\
                """,
                Pdf.text(pdf, 1));
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
