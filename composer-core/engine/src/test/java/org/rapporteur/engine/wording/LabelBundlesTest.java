package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The default locale, Egyptian Arabic, must not be seen anywhere.
class LabelBundlesTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 10, 11);
    private static final LocalDate LAST = LocalDate.of(2017, 10, 13);

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void workInEgypt() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    }

    @AfterEach
    void goHome() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    en-GB, 11 October 2017
                    en-US, "October 11, 2017"
                    fr,    11 octobre 2017
                    es,    11 de octubre de 2017
                    ru,    11 октября 2017 года
                    ar,    11 أكتوبر 2017
                    ar-EG, ١١ أكتوبر ٢٠١٧
                    zh,    2017年10月11日
                    """)
    void a_date_is_written_in_the_reports_language(String language, String date) {
        assertEquals(date, plain(labels(language).date(FIRST)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    en-GB, 11–13 October 2017
                    fr,    11–13 octobre 2017
                    es,    11–13 de octubre de 2017
                    en-US, "October 11–13, 2017"
                    ru,    11–13 октября 2017 года
                    ar,    11–13 أكتوبر 2017
                    zh,    2017年10月11日至13日
                    """)
    void days_of_one_month_share_it(String language, String dates) {
        assertEquals(dates, plain(labels(language).dates(FIRST, LAST)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    en-GB, 30 October – 2 November 2017
                    en-US, "October 30 – November 2, 2017"
                    fr,    30 octobre – 2 novembre 2017
                    es,    30 de octubre – 2 de noviembre de 2017
                    ru,    30 октября – 2 ноября 2017 года
                    ar,    30 أكتوبر – 2 نوفمبر 2017
                    zh,    2017年10月30日至11月2日
                    """)
    void days_of_one_year_share_it(String language, String dates) {
        assertEquals(
                dates,
                plain(
                        labels(language)
                                .dates(LocalDate.of(2017, 10, 30), LocalDate.of(2017, 11, 2))));
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french() {
        var labels = labels("fr");
        var first = LocalDate.of(2017, 10, 1);
        assertEquals("1er octobre 2017", labels.date(first));
        assertEquals("1er–3 octobre 2017", labels.dates(first, LocalDate.of(2017, 10, 3)));
        assertEquals(
                "30 septembre – 1er octobre 2017", labels.dates(LocalDate.of(2017, 9, 30), first));
    }

    @Test
    void days_of_the_same_month_in_two_years_are_both_written_out() {
        assertEquals(
                "11 October 2016 – 11 October 2017",
                labels("en-GB").dates(FIRST.minusYears(1), FIRST));
    }

    @Test
    void one_day_is_one_date() {
        assertEquals("11 October 2017", labels("en-GB").dates(FIRST, FIRST));
    }

    @ParameterizedTest
    @CsvSource({"en, 40 %", "fr, 40 %", "ru, 40 %"})
    void a_share_has_the_languages_percent_sign(String language, String share) {
        assertEquals(share, plain(labels(language).percent(40)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    en, "1,234,567"
                    fr, 1 234 567
                    ru, 1 234 567
                    """)
    void thousands_are_grouped(String language, String number) {
        assertEquals(number, plain(labels(language).number(1_234_567)));
    }

    @Test
    void words_are_joined() {
        var labels = labels("en");
        assertEquals("", labels.join(List.of()));
        assertEquals("A", labels.join(List.of("A")));
        assertEquals("A and B", labels.join(List.of("A", "B")));
        assertEquals("A, B, C and D", labels.join(List.of("A", "B", "C", "D")));
        assertEquals("A, B et C", labels("fr").join(List.of("A", "B", "C")));
    }

    @Test
    void braces_in_words_stay() {
        assertEquals("{1} and {0}", labels("en").join(List.of("{1}", "{0}")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 5, fifth",
        "en, 1000000, '1,000,000th'",
        "en, 1000001, '1,000,001st'",
        "en, 1000012, '1,000,012th'",
        "fr, 2000000, '2 000 000e'",
        "es, 101, 101.º",
        "ru, 1001, '1 001-й'",
        "ar, 101, 101"
    })
    void ordinals(String language, long number, String ordinal) {
        assertEquals(ordinal, plain(labels(language).ordinal(number)));
    }

    @Test
    void what_cannot_be_spelled_is_written_in_digits() {
        assertEquals("twenty-five", labels("en").words(25));
        assertEquals("-3", labels("en").words(-3));
        assertEquals("25", labels("de").words(25));
    }

    @Test
    void the_plural_form_of_the_language_is_taken() {
        var labels =
                LabelBundles.of(
                        Locale.of("ru"),
                        List.of(
                                file(
                                        """
                                        form.one={0} форма
                                        form.few={0} формы
                                        form.many={0} форм
                                        form.other={0} формы
                                        """)));
        assertEquals("21 форма", labels.plural("form", 21));
        assertEquals("3 формы", labels.plural("form", 3));
        assertEquals("12 форм", labels.plural("form", 12));
    }

    @Test
    void a_form_that_is_missing_is_the_general_one() {
        var labels = LabelBundles.of(Locale.ENGLISH, List.of(file("form.other={0} forms")));
        assertEquals("1 forms", labels.plural("form", 1));
    }

    @Test
    void the_first_source_wins() {
        var labels = LabelBundles.of(Locale.ENGLISH, List.of(file("total=Sum"), file("total=All")));
        assertEquals("Sum", labels.text("total"));
        assertEquals("Annex", labels.text("annex"));
    }

    @Test
    void french_signs_stand_behind_a_narrow_space() {
        var typed = "mix=Oui_: « {0} » ; non ! 5 % (ici: http://a)".replace('_', '\u00a0');
        var labels = LabelBundles.of(Locale.FRENCH, List.of(file(typed)));
        assertEquals(
                "Oui_: «_un_»_; non_! 5_% (ici: http://a)",
                labels.text("mix", "un").replace('\u202f', '_'));
        assertEquals("40_%", labels.percent(40).replace('\u202f', '_'));
    }

    @Test
    void a_label_that_is_nowhere_is_a_mistake() {
        var mistake =
                assertThrows(IllegalArgumentException.class, () -> labels("en").text("nothing"));
        assertEquals("there is no label nothing", mistake.getMessage());
    }

    private static LabelBundles labels(String language) {
        return LabelBundles.of(Locale.forLanguageTag(language), List.of());
    }

    private static LabelSource file(String text) {
        return name -> name.equals("labels.properties") ? Optional.of(text) : Optional.empty();
    }

    /// With plain spaces instead of those that keep a number together.
    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }
}
