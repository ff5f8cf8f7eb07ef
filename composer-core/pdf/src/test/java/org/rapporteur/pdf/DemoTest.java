package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
