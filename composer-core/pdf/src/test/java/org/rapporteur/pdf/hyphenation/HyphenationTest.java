package org.rapporteur.pdf.hyphenation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/// The divisions are those of TeX with the same patterns.
class HyphenationTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, cybersecurity, cy·ber·se·cur·ity",
        "en-GB, stakeholder, stake·holder",
        "en-GB, university, uni·ver·sity",
        "en-GB, meeting, meet·ing",
        "en-US, hyphenation, hy·phen·ation",
        "en-US, associate, as·so·ciate",
        "fr, contribution, contri·bu·tion",
        "fr, développement, dé·ve·lop·pe·ment",
        "es, ciberseguridad, ci·ber·se·gu·ri·dad",
        "es, participación, par·ti·ci·pa·ción",
        "ru, безопасность, без·опас·ность",
        "ru, участники, участ·ни·ки",
        "en-GB, four, four"
    })
    void a_word_is_divided(String language, String word, String divided) {
        assertEquals(divided, divided(language, word));
    }

    @Test
    void capitals_are_divided_like_small_letters() {
        assertEquals("Uni·ver·sity", divided("en-GB", "University"));
    }

    @Test
    void other_languages_have_no_patterns() {
        assertTrue(Hyphenation.of(Locale.forLanguageTag("ar")).isEmpty());
        assertTrue(Hyphenation.of(Locale.ROOT).isEmpty());
    }

    private static String divided(String language, String word) {
        var divisions =
                Hyphenation.of(Locale.forLanguageTag(language)).orElseThrow().divisions(word);
        var text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            text.append(word.charAt(i)).append(divisions[i] ? "·" : "");
        }
        return text.toString();
    }
}
