package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.stream.Collectors;

/// Places of words that run both ways: every character is one unit wide.
class LineOrderTest {
    private static final Look LOOK = new Look(new Monospaced(), 2, 0, 0, 0);

    @Test
    void hebrewInsideEnglishRunsFromRightToLeft() {
        assertEquals("a @0|אב @7|12@4| ג@2| b@9", places("a אב 12 ג b", false));
    }

    @Test
    void aMirroredPageBeginsWithItsFirstWord() {
        assertEquals("אב (@0|x@4|(@5 said )", places("אב (x)", true));
    }

    @Test
    void englishOnAMirroredPageStaysOneWord() {
        assertEquals("ab c@0", places("ab c", true));
    }

    @Test
    void aTextBrokenIntoLinesIsSaidOnce() {
        var run = new Run("ONE TWO", LOOK, Artifact.RULE, "One two", SourcePosition.UNKNOWN);
        var said =
                Galley.of(List.of(run)).lines(4, false, BrokenWords.UNTOLD).stream()
                        .map(line -> line.segments().getFirst().run().spoken())
                        .toList();
        assertEquals(List.of("One ", "two"), said);
    }

    private static String places(String text, boolean mirrored) {
        var line =
                Galley.of(List.of(new Run(text, LOOK, Artifact.RULE, "", SourcePosition.UNKNOWN)))
                        .lines(100, mirrored, BrokenWords.UNTOLD)
                        .getFirst();
        return line.segments().stream().map(LineOrderTest::place).collect(Collectors.joining("|"));
    }

    private static String place(Line.Segment segment) {
        var spoken = segment.run().spoken();
        return segment.text()
                + "@"
                + Math.round(segment.x())
                + (spoken.isEmpty() ? "" : " said " + spoken);
    }
}
