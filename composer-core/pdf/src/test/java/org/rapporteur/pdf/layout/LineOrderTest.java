package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    void aNumberBehindAnArabicNameRunsWithIt() {
        assertEquals("a @0|بت @4|3@2| b@6", places("a بت 3 b", false));
    }

    @Test
    void behindAnIsolatedNameItDoesNot() {
        assertEquals("a @0|بت@2| 3 b@4", places("a \u2068بت\u2069 3 b", false));
    }

    @Test
    void whatDirectsWordsIsNotDrawn() {
        assertEquals("a!@0", places("a!", false));
        assertEquals("بت!@0", places("بت!", false));
        assertEquals("a @0|بت@2|!@4", places("a بت\u200e!", false));
    }

    @Test
    void englishOnAMirroredPageStaysOneWord() {
        assertEquals("ab c@0", places("ab c", true));
    }

    @Test
    void aTextBrokenIntoLinesIsSaidOnce() {
        var run = new Run("ONE TWO", LOOK, Artifact.RULE, "One two", SourcePosition.UNKNOWN);
        var said =
                Galley.of(List.of(run), LineRules.NONE).lines(4, false, BrokenWords.UNTOLD).stream()
                        .map(line -> line.segments().getFirst().run().spoken())
                        .toList();
        assertEquals(List.of("One ", "two"), said);
    }

    private static String places(String text, boolean mirrored) {
        var line =
                Galley.of(runs(text), LineRules.NONE)
                        .lines(100, mirrored, BrokenWords.UNTOLD)
                        .getFirst();
        return line.segments().stream().map(LineOrderTest::place).collect(Collectors.joining("|"));
    }

    /// What directs words is a run of its own.
    private static List<Run> runs(String text) {
        return Stream.of(text.split("(?<=[\u200e\u2068\u2069])|(?=[\u200e\u2068\u2069])"))
                .map(part -> new Run(part, LOOK, Artifact.RULE, "", SourcePosition.UNKNOWN))
                .toList();
    }

    private static String place(Line.Segment segment) {
        var spoken = segment.run().spoken();
        return segment.text()
                + "@"
                + Math.round(segment.x())
                + (spoken.isEmpty() ? "" : " said " + spoken);
    }
}
