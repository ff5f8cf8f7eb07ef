package org.rapporteur.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class VocabularyTest {
    private static final Vocabulary KINDS =
            new Vocabulary(
                    "kinds",
                    List.of(
                            new Code("IND", Map.of("", "Individual", "fr", "Particulier"), false),
                            new Code("ORG", Map.of("", "Organization", "fr", "IND"), false),
                            new Code("---", Map.of("", "not applicable"), true)));

    private static String found(String text) {
        return KINDS.find(text).map(Code::code).orElse("none");
    }

    @Test
    void aTextMeansACodeOrALabelInAnyLanguageAndCase() {
        assertEquals("IND", found("ind"));
        assertEquals("IND", found(" PARTICULIER "));
        assertEquals("ORG", found("organization"));
        assertEquals("---", found("Not Applicable"));
        assertEquals("none", found("other"));
        assertEquals("none", found(""));
    }

    @Test
    void theCodeWinsOverALabelOfAnotherValue() {
        assertEquals("IND", found("IND"));
    }

    @Test
    void composedAndDecomposedLettersAreEqual() {
        var vocabulary =
                new Vocabulary("x", List.of(new Code("S", Map.of("", "Soci\u00E9t\u00E9"), false)));
        assertEquals("S", vocabulary.find("socie\u0301te\u0301").orElseThrow().code());
    }

    @Test
    void aLabelFallsBackToTheDefaultOneAndThenToTheCode() {
        assertEquals("Particulier", KINDS.codes().getFirst().label(Locale.CANADA_FRENCH));
        assertEquals("Individual", KINDS.codes().getFirst().label(Locale.CHINESE));
        assertEquals("X", new Code("X", Map.of(), false).label(Locale.ENGLISH));
    }

    @Test
    void notApplicableIsKnown() {
        assertEquals("---", KINDS.notApplicable().orElseThrow().code());
        var column = new Column("kind", "Kind", Column.Type.TEXT, KINDS);
        assertEquals(true, column.isNotApplicable("---"));
        assertEquals(false, column.isNotApplicable(""));
        assertEquals(false, Column.text("kind").isNotApplicable("---"));
        assertEquals("Particulier", column.label("IND", Locale.FRENCH));
        assertEquals("odd", column.label("odd", Locale.FRENCH));
    }
}
