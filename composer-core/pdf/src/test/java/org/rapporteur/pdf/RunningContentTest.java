package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Document;
import org.rapporteur.document.DraftFinding;
import org.rapporteur.document.RunningContent;
import org.rapporteur.document.TitleLine;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Texts that are too long for their line.
class RunningContentTest {
    private static final String LONG = "A title that is much longer than the line it stands on ";

    @Test
    void aLongShortTitleIsCutBetweenWords() throws IOException {
        var header = header(null);

        assertTrue(header.startsWith(LONG.strip()), header);
        assertTrue(header.endsWith("… Summary Report"), header);
        assertTrue(!header.contains("end"), header);
    }

    @Test
    void itLeavesRoomForTheMarkOfADraft() throws IOException {
        var finding = DraftFinding.of(Finding.advice("x", SourcePosition.UNKNOWN, "x"));
        var header = header(List.of(finding));

        assertTrue(header.matches("A title that is .*… Summary Report ?Draft"), header);
    }

    private static String header(@Nullable List<DraftFinding> draft) throws IOException {
        var document = document(LONG.repeat(3) + "end", titleBlock(1), draft);
        return headerLine(Pdf.text(Pdf.bytes(document), 2));
    }

    private static String headerLine(String page) {
        return page.lines().filter(line -> line.startsWith("A title")).findFirst().orElse(page);
    }

    @Test
    void manyCountsStandBelowTheDate() throws IOException {
        var pdf = Pdf.bytes(document("Short", titleBlock(12), null));

        assertTrue(
                Pdf.text(pdf, 1).contains("11 October 2017\n10 participants of kind 0 "),
                Pdf.text(pdf, 1));
    }

    @Test
    void fewCountsStandBesideIt() throws IOException {
        var pdf = Pdf.bytes(document("Short", titleBlock(2), null));

        assertTrue(
                Pdf.text(pdf, 1)
                        .contains(
                                "11 October 2017 10 participants of kind 0 11 participants of kind"
                                        + " 1\n"),
                Pdf.text(pdf, 1));
        assertEquals(List.of(), Pdf.layout(document("Short", titleBlock(2), null)).findings());
    }

    private static List<TitleLine> titleBlock(int counts) {
        var lines = new ArrayList<TitleLine>();
        lines.add(new TitleLine(TitleLine.Role.TITLE, plain("Title")));
        lines.add(new TitleLine(TitleLine.Role.DATE, plain("11 October 2017")));
        for (int i = 0; i < counts; i++) {
            var words = (10 + i) + " participants of kind " + i;
            lines.add(new TitleLine(TitleLine.Role.COUNT, plain(words)));
        }
        return lines;
    }

    private static Document document(
            String shortTitle, List<TitleLine> titleBlock, @Nullable List<DraftFinding> draft) {
        var demo = Demo.of(List.of(Blocks.paragraph(plain("Words to fill pages. ".repeat(300)))));
        return new Document(
                demo.metadata(),
                titleBlock,
                new RunningContent(plain(shortTitle), "Summary Report", "11 October 2017"),
                demo.labels(),
                demo.contents(),
                false,
                demo.body(),
                List.of(),
                List.of(),
                draft);
    }
}
