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
                    ru,    11 октября 2017 г.
                    ar,    11 أكتوبر 2017
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
                    ru,    11–13 октября 2017 г.
                    zh,    2017年10月11日 – 2017年10月13日
                    """)
    void days_of_one_month_share_it(String language, String dates) {
        assertEquals(dates, plain(labels(language).dates(FIRST, LAST)));
    }

    @Test
    void days_of_two_months_are_both_written_out() {
        assertEquals(
                "30 October 2017 – 2 November 2017",
                labels("en-GB").dates(LocalDate.of(2017, 10, 30), LocalDate.of(2017, 11, 2)));
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
        "en, 1000000, '1,000,000.'",
        "fr, 1, 1er",
        "fr, 2, 2e",
        "es, 3, 3.º",
        "ru, 4, 4-й",
        "zh, 5, 第5",
        "ar, 6, 6."
    })
    void ordinals(String language, long number, String ordinal) {
        assertEquals(ordinal, labels(language).ordinal(number));
    }

    @Test
    void numbers_are_spelled_in_english_only() {
        assertEquals("twenty-five", labels("en").words(25));
        assertEquals("-3", labels("en").words(-3));
        assertEquals("25", labels("fr").words(25));
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
