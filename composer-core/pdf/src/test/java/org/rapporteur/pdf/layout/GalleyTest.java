package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;

/// Lines of text: every character is one unit wide.
class GalleyTest {
    private static final Look LOOK = new Look(new Monospaced(), 2, 0, 0, 0);

    private final List<String> broken = new ArrayList<>();

    @Test
    void takesAsManyWordsToALineAsFit() {
        assertLines(
                10,
                "one two three four",
                """
                one two |
                three four
                """);
    }

    @Test
    void aSpaceAtTheEndOfALineNeedsNoRoom() {
        assertLines(
                7,
                "one two three",
                """
                one two |
                three
                """);
    }

    @Test
    void aNonBreakingSpaceHoldsTogether() {
        assertLines(
                8,
                "share 32\u00a0% of",
                """
                share |
                32\u00a0% of
                """);
    }

    @Test
    void endsALineWhereTheTextSaysSo() {
        assertLines(
                20,
                "one\ntwo",
                """
                one |
                two
                """);
    }

    @Test
    void breaksAfterAHyphenBetweenLettersOnly() {
        assertLines(
                8,
                "Asia-Pacific 2017-10-11",
                """
                Asia-|
                Pacific |
                2017-10-|
                11
                """);
    }

    @Test
    void breaksAddressesAfterTheirPunctuation() {
        assertLines(
                22,
                "see https://example.org/a/b?c=1&d=2 there",
                """
                see https://example.|
                org/a/b?c=1&d=2 there
                """);
        assertEquals(List.of(), broken);
    }

    @Test
    void breaksAWordThatIsWiderThanTheLineAndSaysSo() {
        assertLines(
                5,
                "a Donaudampfschiff b",
                """
                a |
                Donau|
                dampf|
                schif|
                f b
                """);
        assertEquals(List.of("Donaudampfschiff"), broken);
    }

    @Test
    void aShapedWordThatIsTooWideIsCutBetweenLetters() {
        var shaped = new Look(new Shaped(), 2, 0, 0, 0);
        var run = new Run("ab abcdefg h", shaped, Artifact.RULE, "", SourcePosition.UNKNOWN);
        var lines = Galley.of(List.of(run)).lines(4, false, (word, _) -> broken.add(word));

        assertEquals(
                List.of("ab ", "abcd", "efg ", "h"),
                lines.stream().map(GalleyTest::words).toList());
        assertEquals(List.of(2.0, 4.0, 3.0, 1.0), lines.stream().map(Line::width).toList());
        assertEquals(List.of("abcdefg"), broken);
    }

    private static String words(Line line) {
        var words = new StringBuilder();
        line.segments().forEach(segment -> words.append(segment.text()));
        return words.toString();
    }

    @Test
    void severalSpacesCountAsOne() {
        assertLines(
                20,
                "one   two",
                """
                one two
                """);
    }

    @Test
    void knowsItsWidestWordAndItsWholeWidth() {
        var galley = galley("one three two\nx");

        assertEquals(5, galley.minimumWidth());
        assertEquals(13, galley.maximumWidth());
    }

    @Test
    void countsTheSpacesThatJustificationCanWiden() {
        var line =
                galley("one two three four")
                        .lines(14, false, (word, _) -> broken.add(word))
                        .getFirst();

        assertEquals(2, line.spaces());
        assertEquals(13, line.width());
    }

    private void assertLines(double width, String text, String expected) {
        var lines = new StringBuilder();
        for (var line : galley(text).lines(width, false, (word, _) -> broken.add(word))) {
            line.segments().forEach(segment -> lines.append(segment.text()));
            lines.append(line.segments().isEmpty() ? "" : "|\n");
        }
        assertEquals(expected.strip() + "|", lines.toString().strip());
    }

    private static Galley galley(String text) {
        return Galley.of(List.of(new Run(text, LOOK, Artifact.RULE, "", SourcePosition.UNKNOWN)));
    }
}
