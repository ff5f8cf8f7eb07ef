package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.pdf.layout.Flow.Columns.Box;

import java.util.Arrays;
import java.util.List;

/// Boxes by their heights.
class ColumnBalanceTest {
    @Test
    void columnsOfEqualBoxesDifferByOneAtMost() {
        assertColumns("[3, 2, 2]", 3, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void aTallBoxHasAColumnForItself() {
        assertColumns("[3, 1, 3]", 3, 10, 10, 10, 70, 10, 10, 10);
    }

    @Test
    void theTallestColumnIsAsLowAsCanBe() {
        assertColumns("[2, 4]", 2, 30, 10, 10, 10, 10, 10);
    }

    @Test
    void fewerBoxesThanColumnsLeaveTheLastOnesEmpty() {
        assertColumns("[1, 1, 0]", 3, 10, 10);
    }

    private static void assertColumns(String expected, int count, double... heights) {
        var boxes =
                Arrays.stream(heights)
                        .mapToObj(height -> new Box(List.of(Strip.of(height, List.of()))))
                        .toList();
        assertEquals(
                expected,
                ColumnBalance.of(boxes, count).stream().map(List::size).toList().toString());
    }
}
