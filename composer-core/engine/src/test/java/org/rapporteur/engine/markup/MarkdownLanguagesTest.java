package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Words in another language than the report's.
final class MarkdownLanguagesTest {
    @Test
    void words_in_brackets_and_links_say_their_language() {
        var reading =
                Reading.of(
                        """
                        He said [*tant* mieux]{lang=fr}, [so
                        ist es]{lang="de-CH"} and \
                        [site](https://example.org/){lang=fr}.
                        """);
        assertEquals(
                "@1:1 p He said fr(_tant_ mieux), de-CH(so⏎ist es) and"
                        + " fr(link(https://example.org/: site)).\n",
                reading.dump());
        assertEquals("", reading.complaints());
    }

    @Test
    void a_reference_stands_in_them_as_anywhere() {
        assertEquals(
                "@1:1 p fr(les datum(contributions.count = 25 @1:6) textes)\n",
                Reading.of("[les $contributions.count textes]{lang=fr}\n").dump());
    }

    @Test
    void a_language_that_does_not_exist_is_told_with_the_right_one() {
        var reading = Reading.of("So [tant mieux]{lang=fr_CH} it is, [was]{lang=x}.\n");
        assertEquals("@1:1 p So tant mieux it is, was.\n", reading.dump());
        assertEquals(
                """
                error language-mark summary.md:1:4: `fr_CH` is no language code (BCP 47); write one like `fr-CH`
                error language-mark summary.md:1:36: `x` is no language code (BCP 47); write one like `fr`
                """,
                reading.complaints());
    }

    @Test
    void a_mark_without_words_in_brackets_is_told() {
        var reading = Reading.of("mieux{lang=fr} and [a [link](https://example.org/)]{lang=fr}\n");
        assertEquals(
                """
                error language-mark summary.md:1:1: `{lang=fr}` belongs to no words in brackets; write it directly behind them: `[mots]{lang=fr}`, `[mots](https://…){lang=fr}`; no link may stand inside of the brackets
                error language-mark summary.md:1:51: `{lang=fr}` belongs to no words in brackets; write it directly behind them: `[mots]{lang=fr}`, `[mots](https://…){lang=fr}`; no link may stand inside of the brackets
                """,
                reading.complaints());
    }

    @Test
    void other_brackets_stay_what_they_are() {
        var reading = Reading.of("[a] and [b]{c} and `[d]{lang=fr}`[^1]\n\n[^1]: Note.\n");
        assertEquals("@1:1 p [a] and [b]{c} and `[d]{lang=fr}`note(Note.)\n", reading.dump());
        assertEquals("", reading.complaints());
    }
}
