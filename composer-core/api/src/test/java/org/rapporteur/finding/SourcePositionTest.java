package org.rapporteur.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

final class SourcePositionTest {
    @Test
    void places_of_one_file_are_listed_together() {
        assertEquals(
                "data/a.csv:3, 11; list.xlsx:Sheet1!B7; b.csv",
                SourcePosition.listed(
                        List.of(
                                SourcePosition.of("data/a.csv", 3, 1),
                                SourcePosition.of("data/a.csv", 11, 9),
                                SourcePosition.ofCell("list.xlsx", "Sheet1", "B7", 7),
                                SourcePosition.of("b.csv"))));
    }

    @Test
    void after_a_dozen_the_rest_is_counted() {
        var many =
                IntStream.rangeClosed(1, 30).mapToObj(line -> SourcePosition.of("a.csv", line, 1));
        assertEquals(
                "a.csv:1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 18 more",
                SourcePosition.listed(many.toList()));
    }

    @Test
    void a_fact_names_its_places() {
        var finding =
                Finding.error("r", SourcePosition.UNKNOWN, "m")
                        .withFact(
                                "counted",
                                "2 rows",
                                List.of(
                                        SourcePosition.of("a.csv", 3, 1),
                                        SourcePosition.of("a.csv", 4, 1)));
        assertEquals("2 rows (a.csv:3, 4)", finding.facts().getFirst().value());
        assertEquals(2, finding.facts().getFirst().places().size());
    }
}
