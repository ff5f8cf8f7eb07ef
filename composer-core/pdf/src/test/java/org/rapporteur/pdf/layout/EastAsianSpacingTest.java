package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EastAsianSpacingTest {
    @Test
    void latin_words_and_digits_stand_a_little_off() {
        assertEquals(.17, EastAsianSpacing.between('到', '2', true));
        assertEquals(.17, EastAsianSpacing.between('5', '份', true));
        assertEquals(.17, EastAsianSpacing.between('の', 'A', true));
        assertEquals(0, EastAsianSpacing.between('到', ' ', true));
        assertEquals(0, EastAsianSpacing.between('5', '%', true));
        assertEquals(0, EastAsianSpacing.between('到', '。', true));
    }

    @Test
    void signs_that_are_half_empty_share_the_empty_half() {
        assertEquals(-.5, EastAsianSpacing.between('）', '。', true));
        assertEquals(-.5, EastAsianSpacing.between('：', '“', true));
        assertEquals(-.5, EastAsianSpacing.between('《', '“', true));
        assertEquals(0, EastAsianSpacing.between('：', '“', false));
        assertEquals(0, EastAsianSpacing.between('，', '但', true));
        assertEquals(0, EastAsianSpacing.between('（', '）', true));
    }
}
