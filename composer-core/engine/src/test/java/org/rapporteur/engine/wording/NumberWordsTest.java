package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.section.Gender;

import java.util.List;
import java.util.Locale;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0, zero, zeroth",
        "en, 1, one, first",
        "en, 12, twelve, twelfth",
        "en, 20, twenty, twentieth",
        "en, 25, twenty-five, twenty-fifth",
        "en, 100, one hundred, one hundredth",
        "en, 101, one hundred and one, one hundred and first",
        "en, 1000, one thousand, one thousandth",
        "en, 1005, one thousand and five, one thousand and fifth",
        "en, 999999, nine hundred and ninety-nine thousand nine hundred and ninety-nine,"
                + " nine hundred and ninety-nine thousand nine hundred and ninety-ninth",
        "fr, 0, zéro, zéroième",
        "fr, 1, un, premier",
        "fr, 2, deux, deuxième",
        "fr, 5, cinq, cinquième",
        "fr, 9, neuf, neuvième",
        "fr, 16, seize, seizième",
        "fr, 17, dix-sept, dix-septième",
        "fr, 21, vingt et un, vingt et unième",
        "fr, 22, vingt-deux, vingt-deuxième",
        "fr, 60, soixante, soixantième",
        "fr, 70, soixante-dix, soixante-dixième",
        "fr, 71, soixante et onze, soixante et onzième",
        "fr, 77, soixante-dix-sept, soixante-dix-septième",
        "fr, 80, quatre-vingts, quatre-vingtième",
        "fr, 81, quatre-vingt-un, quatre-vingt-unième",
        "fr, 91, quatre-vingt-onze, quatre-vingt-onzième",
        "fr, 99, quatre-vingt-dix-neuf, quatre-vingt-dix-neuvième",
        "fr, 100, cent, centième",
        "fr, 200, deux cents, deux centième",
        "fr, 201, deux cent un, deux cent unième",
        "fr, 1000, mille, millième",
        "fr, 80000, quatre-vingt mille, quatre-vingt millième",
        "fr, 200300, deux cent mille trois cents, deux cent mille trois centième",
        "es, 0, cero, 0.º",
        "es, 1, un, primero",
        "es, 3, tres, tercero",
        "es, 7, siete, séptimo",
        "es, 11, once, undécimo",
        "es, 13, trece, decimotercero",
        "es, 16, dieciséis, decimosexto",
        "es, 18, dieciocho, decimoctavo",
        "es, 21, veintiún, vigésimo primero",
        "es, 22, veintidós, vigésimo segundo",
        "es, 31, treinta y un, trigésimo primero",
        "es, 45, cuarenta y cinco, cuadragésimo quinto",
        "es, 100, cien, 100.º",
        "es, 101, ciento un, 101.º",
        "es, 550, quinientos cincuenta, 550.º",
        "es, 1000, mil, 1.000.º",
        "es, 21700, veintiún mil setecientos, 21.700.º",
        "ru, 1, один, первый",
        "ru, 2, два, второй",
        "ru, 3, три, третий",
        "ru, 11, одиннадцать, одиннадцатый",
        "ru, 18, восемнадцать, восемнадцатый",
        "ru, 20, двадцать, двадцатый",
        "ru, 23, двадцать три, двадцать третий",
        "ru, 40, сорок, сороковой",
        "ru, 57, пятьдесят семь, пятьдесят седьмой",
        "ru, 90, девяносто, девяностый",
        "ru, 100, сто, сотый",
        "ru, 112, сто двенадцать, сто двенадцатый",
        "ru, 250, двести пятьдесят, двести пятидесятый",
        "ru, 1000, одна тысяча, 1000-й",
        "ru, 2021, две тысячи двадцать один, 2021-й",
        "ru, 11000, одиннадцать тысяч, 11000-й",
        "zh, 0, 零, 第零",
        "zh, 2, 二, 第二",
        "zh, 10, 十, 第十",
        "zh, 15, 十五, 第十五",
        "zh, 25, 二十五, 第二十五",
        "zh, 101, 一百零一, 第一百零一",
        "zh, 110, 一百一十, 第一百一十",
        "zh, 1005, 一千零五, 第一千零五",
        "zh, 1050, 一千零五十, 第一千零五十",
        "zh, 10010, 一万零一十, 第一万零一十",
        "zh, 12345, 一万二千三百四十五, 第一万二千三百四十五",
        "ar, 1, 1, الأول",
        "ar, 5, 5, الخامس",
        "ar, 11, 11, الحادي عشر",
        "ar, 20, 20, العشرون",
        "ar, 21, 21, الحادي والعشرون",
        "ar, 99, 99, التاسع والتسعون",
        "ar, 100, 100, 100",
        "de, 5, 5, 5.",
    })
    void a_number_is_spelled(String language, int number, String cardinal, String ordinal) {
        var labels = LabelBundles.of(Locale.of(language), List.of());
        assertEquals(cardinal, labels.words(number).replace("\u00a0", ""));
        assertEquals(ordinal, labels.ordinal(number).replace("\u00a0", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 5, FEMININE, five, fifth",
        "fr, 1, FEMININE, une, première",
        "fr, 21, FEMININE, vingt et une, vingt et unième",
        "fr, 81, FEMININE, quatre-vingt-une, quatre-vingt-unième",
        "fr, 11, FEMININE, onze, onzième",
        "es, 1, FEMININE, una, primera",
        "es, 5, FEMININE, cinco, quinta",
        "es, 11, FEMININE, once, undécima",
        "es, 21, FEMININE, veintiuna, vigésima primera",
        "es, 14, FEMININE, catorce, decimocuarta",
        "es, 200, FEMININE, doscientas, 200.ª",
        "es, 31500, FEMININE, treinta y una mil quinientas, 31.500.ª",
        "ru, 1, FEMININE, одна, первая",
        "ru, 1, NEUTER, одно, первое",
        "ru, 2, FEMININE, две, вторая",
        "ru, 3, NEUTER, три, третье",
        "ru, 3, FEMININE, три, третья",
        "ru, 5, NEUTER, пять, пятое",
        "ru, 41, NEUTER, сорок одно, сорок первое",
        "ru, 1200, FEMININE, одна тысяча двести, 1200-я",
        "ar, 1, FEMININE, 1, الأولى",
        "ar, 5, FEMININE, 5, الخامسة",
        "ar, 12, FEMININE, 12, الثانية عشرة",
        "ar, 31, FEMININE, 31, الحادية والثلاثون",
    })
    void a_number_agrees_with_its_noun(
            String language, int number, Gender gender, String cardinal, String ordinal) {
        var labels = LabelBundles.of(Locale.of(language), List.of());
        assertEquals(cardinal, labels.words(number, gender).replace("\u00a0", ""));
        assertEquals(ordinal, labels.ordinal(number, gender).replace("\u00a0", ""));
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
