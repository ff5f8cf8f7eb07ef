package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ContentsTest {
    @Test
    void theTextFollowsOnTheSamePage() throws IOException {
        var pdf = Pdf.bytes(Demo.document(Demo.body(), Demo.annexes(), Contents.ALWAYS, null));
        Pdf.keep(pdf, "contents.pdf");

        var page = Pdf.text(pdf, 1);
        assertTrue(
                page.startsWith(
                        """
                        Internet Governance Forum
                        Best Practice Forum on Cybersecurity
                        Virtual Meeting V, Summary Report
                        11 October 2017 28 participants 27 contributions
                        Contents
                        Next steps 2
                        The call to members 2
                        Annex I – Participants List 3
                        Annex II – BPF Contributions 4
                        Annex III – BPF Contributions Overview 5
                        Who contributed 6
                        1. The Best Practice Forum met\
                        """),
                page);
    }

    @Test
    void crossReferencesSayTheRightPage() throws IOException {
        var blocks = new ArrayList<Block>();
        var page =
                Inlines.crossReference(
                        "end", List.of(Inlines.text("page "), Inlines.pageNumber("end")));
        blocks.add(Blocks.paragraph(List.of(Inlines.text("It ends on "), page, Inlines.text("."))));
        for (int i = 0; i < 70; i++) {
            blocks.add(Blocks.paragraph(plain("Paragraph " + i)));
        }
        blocks.add(new Heading(1, plain("The end"), "end", SourcePosition.UNKNOWN));
        var pdf = Pdf.bytes(Demo.document(blocks, List.of(), Contents.NEVER, null));

        assertTrue(Pdf.text(pdf, 1).contains("It ends on page 3."), Pdf.text(pdf, 1));
        assertTrue(Pdf.text(pdf, 3).contains("The end"), Pdf.text(pdf, 3));
    }

    @Test
    void longContentsHaveThePageForThemselves() throws IOException {
        var page = Pdf.text(Pdf.bytes(contents(headings(24, 0))), 1);

        assertTrue(page.contains("Topic 24 "), page);
        assertFalse(page.contains("Said about topic 1"), page);
    }

    @Test
    void twoLevelsAreShownWhileThereIsRoom() throws IOException {
        var page = Pdf.text(Pdf.bytes(contents(headings(4, 2))), 1);

        assertTrue(page.contains("Topic 4, part 2 "), page);
    }

    @Test
    void oneLevelIsShownWhereTwoWouldFillThePage() throws IOException {
        var page = Pdf.text(Pdf.bytes(contents(headings(12, 4))), 1);

        var entries = page.lines().filter(line -> line.startsWith("Topic")).toList();
        assertEquals("Topic 12", entries.get(11).replaceAll(" \\d+$", ""), page);
        assertTrue(page.contains("Said about topic 1"), page);
    }

    private static org.rapporteur.document.Document contents(List<Block> body) {
        return Demo.document(body, List.of(), Contents.ALWAYS, null);
    }

    private static List<Block> headings(int topics, int parts) {
        var blocks = new ArrayList<Block>();
        for (int topic = 1; topic <= topics; topic++) {
            blocks.add(heading(1, "Topic " + topic));
            blocks.add(Blocks.paragraph(plain("Said about topic " + topic)));
            for (int part = 1; part <= parts; part++) {
                blocks.add(heading(2, "Topic " + topic + ", part " + part));
                blocks.add(Blocks.paragraph(plain("More about part " + part)));
            }
        }
        return blocks;
    }

    private static Heading heading(int level, String words) {
        return new Heading(level, plain(words), "", SourcePosition.UNKNOWN);
    }
}
