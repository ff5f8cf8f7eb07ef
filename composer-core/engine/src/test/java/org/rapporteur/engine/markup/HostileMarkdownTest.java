package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

final class HostileMarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "![[]()",
                "*a **a ",
                "> ",
                "[",
                "<",
                "- ",
                "* * ",
                "`",
                "$a(",
                "${",
                "$contributions.count(' ",
                "[^1]",
                "|",
                "a_",
                "\\",
                "&",
                "![",
                "[](",
                "](",
                "1) "
            })
    void no_text_takes_long(String piece) {
        assertTimeout(
                Duration.ofSeconds(20), () -> Reading.of(piece.repeat(200_000 / piece.length())));
    }

    @Test
    void a_text_of_more_than_a_million_characters_is_refused() {
        var reading = Reading.of("x".repeat(Markdown.LONGEST + 1));
        assertEquals(
                "error text-too-long summary.md: the text has more than a million characters; split"
                        + " it into several files\n",
                reading.complaints());
    }

    @Test
    void a_text_that_keeps_the_parser_busy_is_refused() {
        var reading = Reading.of("![[]()".repeat(100_000));
        assertTrue(
                reading.complaints()
                        .startsWith(
                                "error tangled-text summary.md: the text took more than 2 s to"
                                        + " read"),
                reading.complaints());
    }
}
