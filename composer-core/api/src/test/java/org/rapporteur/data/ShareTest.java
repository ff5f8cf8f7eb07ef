package org.rapporteur.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 25, 0",
        "25, 25, 100",
        "10, 25, 40",
        "1, 8, 13",
        "1, 200, 1",
        "1, 201, 0",
        "2, 3, 67",
        "999999, 1000000, 100"
    })
    void sharesAreRoundedHalfUp(long count, long total, long percent) {
        assertEquals(percent, Share.percent(count, total));
    }

    @Test
    void aPartIsNeverGreaterThanTheWhole() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> Share.percent(3, 2));
        assertEquals("3 is no part of 2", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Share.percent(-1, 2));
    }
}
