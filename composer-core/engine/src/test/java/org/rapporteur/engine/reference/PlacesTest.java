package org.rapporteur.engine.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.stream.Stream;

final class PlacesTest {
    @Test
    void lines_that_follow_each_other_are_one() {
        assertEquals("a.csv:2–4, 7, 9–10", Places.of(lines(2, 3, 4, 7, 9, 10), 3).words());
    }

    @Test
    void only_so_many_pieces_are_told() {
        var places = Places.of(lines(2, 3, 4, 7, 9, 10), 2);
        assertEquals("a.csv:2–4, 7", places.words());
        assertEquals(4, places.count());
    }

    @Test
    void cells_keep_their_names_and_unknown_places_are_left_out() {
        assertEquals(
                "list.xlsx:S!B7, S!B8; a.csv",
                Places.of(
                                List.of(
                                        SourcePosition.ofCell("list.xlsx", "S", "B7", 7),
                                        SourcePosition.ofCell("list.xlsx", "S", "B8", 8),
                                        SourcePosition.UNKNOWN,
                                        SourcePosition.of("a.csv")),
                                9)
                        .words());
    }

    private static List<SourcePosition> lines(Integer... lines) {
        return Stream.of(lines).map(line -> SourcePosition.of("a.csv", line, 1)).toList();
    }
}
