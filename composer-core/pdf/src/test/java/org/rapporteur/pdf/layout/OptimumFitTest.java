package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Justified paragraphs in a font whose characters are all one point wide.
class OptimumFitTest {
    private static final Look LOOK = new Look(new Monospaced(), 2, 0, 0, 0);

    private static final String TEXT =
            "The forum brought together people from governments, companies, universities and"
                    + " civil society in order to discuss which practices of cooperation have"
                    + " proved their worth, and which of them could be recommended to others.";

    @Test
    void no_line_but_the_last_is_short_and_none_is_too_wide() {
        for (int width = 24; width < 60; width++) {
            var lines = lines(TEXT, width, "en-GB");
            for (var line : lines) {
                double slack = width - line.width();
                double shrunk = line.gaps() == 0 ? 0 : -slack / line.gaps();
                assertTrue(shrunk <= .34, width + ": " + words(line));
            }
            assertEquals(TEXT, joined(lines), "at " + width);
        }
    }

    @Test
    void spaces_are_more_even_than_with_as_many_words_to_a_line_as_fit() {
        for (int width = 30; width < 60; width += 3) {
            double ours = worstSpace(lines(TEXT, width, "en-GB"), width);
            double greedy =
                    worstSpace(galley(TEXT, "").lines(width, false, BrokenWords.UNTOLD), width);
            assertTrue(ours <= greedy + 1e-9, width + ": " + ours + " against " + greedy);
        }
    }

    @Test
    void a_hyphen_is_drawn_and_copied_as_a_soft_one() {
        var lines = lines("an extraordinarily incomprehensible responsibility indeed", 16, "en-GB");
        var hyphens = new ArrayList<String>();
        for (var line : lines) {
            var last = line.segments().getLast();
            if (last.text().equals("-")) {
                hyphens.add(last.run().spoken());
            }
        }
        assertTrue(hyphens.size() >= 2, hyphens.toString());
        assertTrue(hyphens.stream().allMatch("\u00ad"::equals));
    }

    @Test
    void names_and_acronyms_stay_whole() {
        var lines =
                lines("of Kissoundoyal Frunza-Nicolescu UNCTADUNICEF and others here", 12, "en-GB");
        assertTrue(lines.stream().noneMatch(line -> line.segments().getLast().text().equals("-")));
    }

    @Test
    void the_last_line_is_not_one_short_word() {
        for (int width = 20; width < 60; width++) {
            var lines = lines(TEXT + " It is so.", width, "en-GB");
            assertTrue(
                    words(lines.getLast()).strip().contains(" "), width + ": " + lines.getLast());
        }
    }

    @Test
    void a_word_that_is_wider_than_the_line_is_broken_as_in_ragged_text() {
        var lines = lines("a Donaudampfschifffahrt b", 8, "de");
        assertEquals("a Donaudampfschifffahrt b", joined(lines));
    }

    @Test
    void ragged_text_does_not_end_in_one_short_word_either() {
        var lines =
                galley("one two three four five six", "en-GB")
                        .ragged(24, false, BrokenWords.UNTOLD);
        assertEquals(
                List.of("one two three four ", "five six"),
                lines.stream().map(OptimumFitTest::words).toList());
    }

    @Test
    void titles_have_lines_of_about_the_same_width() {
        var lines =
                galley("Everything that a report can hold, at its worst", "en-GB")
                        .balanced(40, false, BrokenWords.UNTOLD);
        assertEquals(
                List.of("Everything that a report ", "can hold, at its worst"),
                lines.stream().map(OptimumFitTest::words).toList());
    }

    private static double worstSpace(List<Line> lines, double width) {
        return lines.stream()
                .filter(line -> !line.last())
                .mapToDouble(line -> line.gaps() == 0 ? 99 : (width - line.width()) / line.gaps())
                .max()
                .orElse(0);
    }

    private static List<Line> lines(String text, double width, String language) {
        return galley(text, language).justified(width, false, BrokenWords.UNTOLD);
    }

    private static Galley galley(String text, String language) {
        var rules =
                language.isEmpty()
                        ? LineRules.NONE
                        : LineRules.of(Locale.forLanguageTag(language), true);
        return Galley.of(
                List.of(new Run(text, LOOK, Artifact.RULE, "", SourcePosition.UNKNOWN)), rules);
    }

    private static String words(Line line) {
        var words = new StringBuilder();
        line.segments().forEach(segment -> words.append(segment.text()));
        return words.toString();
    }

    /// Without the hyphens that were added.
    private static String joined(List<Line> lines) {
        var words = new StringBuilder();
        for (var line : lines) {
            for (var segment : line.segments()) {
                words.append(segment.run().spoken().equals("\u00ad") ? "" : segment.text());
            }
        }
        return words.toString();
    }
}
