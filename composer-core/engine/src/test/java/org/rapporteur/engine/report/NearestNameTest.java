package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NearestNameTest {
    private static final List<String> NAMES =
            List.of("annexes", "sections", "data", "date", "short-title", "when", "participants");

    @ParameterizedTest
    @CsvSource({
        "annexs, annexes",
        "anexes, annexes",
        "sectoins, sections",
        "dat, data",
        "daet, date",
        "Data, data",
        "short_title, short-title",
        "shortttle, short-title",
        "particip, participants",
        "wehn, when",
        "colour, none",
        "whom, none",
        "partners, none",
        "x, none",
        "'', none"
    })
    void isTheOneThatWasProbablyMeant(String wrong, String meant) {
        assertEquals(meant, NearestName.of(wrong, NAMES).orElse("none"));
    }
}
