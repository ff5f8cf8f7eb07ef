package org.rapporteur.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SafeTextTest {
    @Test
    void text_in_any_language_stays_as_it_is() {
        var text = "Résumé – “ملخص”, 报告, 😀, e\u0301";
        assertEquals(text, SafeText.of(text));
    }

    @Test
    void control_characters_are_named() {
        assertEquals(
                "a\\u{0}b\\u{1B}[2Jc\\u{9B}d\\u{7F}",
                SafeText.of("a\u0000b\u001b[2Jc\u009bd\u007f"));
    }

    @Test
    void a_line_stays_one_line() {
        assertEquals("a\\u{A}b\\u{D}c\\u{2028}d\\u{85}e", SafeText.of("a\nb\rc\u2028d\u0085e"));
    }

    @Test
    void a_line_is_no_command_to_a_runner() {
        assertEquals("  \\u{3A}:error::x", SafeText.line("  ::error::x"));
        assertEquals("a #\\u{23}[error]x", SafeText.of("a ##[error]x"));
        assertEquals("a ::error::x", SafeText.line("a ::error::x"));
    }

    @Test
    void a_tab_is_a_space() {
        assertEquals("a b", SafeText.of("a\tb"));
    }

    @Test
    void marks_that_turn_the_direction_are_named() {
        assertEquals("abc\\u{202E}fdp.exe\\u{2066}", SafeText.of("abc\u202efdp.exe\u2066"));
    }

    @Test
    void half_a_character_and_what_xml_refuses_are_named() {
        assertEquals("a\\u{D800}b\\u{FFFF}", SafeText.of("a\ud800b\uffff"));
    }
}
