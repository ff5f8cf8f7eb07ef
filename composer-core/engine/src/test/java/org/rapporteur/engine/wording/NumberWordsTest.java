package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, zero, zeroth",
        "1, one, first",
        "12, twelve, twelfth",
        "20, twenty, twentieth",
        "25, twenty-five, twenty-fifth",
        "100, one hundred, one hundredth",
        "101, one hundred and one, one hundred and first",
        "1000, one thousand, one thousandth",
        "1005, one thousand and five, one thousand and fifth",
        "999999, nine hundred and ninety-nine thousand nine hundred and ninety-nine,"
                + " nine hundred and ninety-nine thousand nine hundred and ninety-ninth",
    })
    void a_number_is_spelled(int number, String cardinal, String ordinal) {
        assertEquals(cardinal, SpelledNumber.cardinal(number));
        assertEquals(ordinal, SpelledNumber.ordinal(number));
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "1994, MCMXCIV", "3999, MMMCMXCIX"})
    void a_number_is_written_in_roman(int number, String numeral) {
        assertEquals(numeral, RomanNumerals.of(number));
    }

    @Test
    void the_romans_had_no_zero() {
        assertThrows(IllegalArgumentException.class, () -> RomanNumerals.of(0));
        assertThrows(IllegalArgumentException.class, () -> RomanNumerals.of(4000));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, OTHER",
        "en, 1, ONE",
        "en, 2, OTHER",
        "fr, 0, ONE",
        "fr, 1, ONE",
        "fr, 2, OTHER",
        "fr, 1000000, MANY",
        "es, 0, OTHER",
        "es, 1, ONE",
        "es, 2000000, MANY",
        "ru, 1, ONE",
        "ru, 11, MANY",
        "ru, 22, FEW",
        "ru, 114, MANY",
        "ru, 0, MANY",
        "ar, 0, ZERO",
        "ar, 1, ONE",
        "ar, 2, TWO",
        "ar, 103, FEW",
        "ar, 11, MANY",
        "ar, 100, OTHER",
        "zh, 1, OTHER",
    })
    void a_number_asks_for_a_form(String language, long number, PluralCategory category) {
        assertEquals(category, PluralCategory.of(number, Locale.of(language)));
    }
}
