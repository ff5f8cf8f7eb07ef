package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ColumnsTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        assertEquals(
                List.of("  a    1", "  bcé  22"),
                Columns.of("  ", List.of(List.of("a", "1"), List.of("bcé", "22"))));
    }

    @Test
    void the_last_column_is_wrapped_under_itself() {
        var lines = Columns.of("", List.of(List.of("name", "word ".repeat(20).strip())));
        assertEquals(2, lines.size());
        assertEquals("name  " + "word ".repeat(16).strip(), lines.getFirst());
        assertEquals("      " + "word ".repeat(4).strip(), lines.getLast());
    }

    @Test
    void an_empty_last_cell_leaves_no_spaces() {
        assertEquals(List.of("a"), Columns.of("", List.of(List.of("a", ""))));
        assertEquals(List.of(), Columns.of("", List.of()));
    }
}
