package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/// A `~` is a space at which no line ends.
class TiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on 11~October~2017 it began",
                "en | on October~11, 2017 it began",
                "en | the report of October~2017 says",
                "en | see Annex~II and Table~2, or page~7",
                "en | 40~% of 25 contributions, 10~km away",
                "en | by Ms.~Silva and H.E.~Okoro of ISOC",
                "en | by J.~R.~Smith, who spoke",
                "en | one dash~– and another",
                "en | the year 2017 was long",
                "en | a Table of 25 rows",
                "fr | le 11~octobre~2017, l'annexe~IV",
                "fr | «~oui~» dit M.~Petit~: voilà~!",
                "es | el 11~de~octubre~de~2017 en la sala",
                "es | la casa de octubre",
                "ru | 11~октября~2017~г. в~Женеве",
                "ru | г-н~Иванов и~г-жа~Петрова"
            })
    void ties(String language, String tied) {
        var text = tied.replace('~', ' ');
        var kinds = LineRules.of(Locale.forLanguageTag(language), false).breaks(text);
        var found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            found.append(space && kinds[i] != BreakPoints.Kind.ALLOWED ? '~' : text.charAt(i));
        }
        assertEquals(tied, found.toString());
    }
}
