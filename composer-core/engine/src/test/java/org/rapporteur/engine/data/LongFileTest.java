package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Row;

import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

/// A file that is too long to keep, and is read again for each pass.
class LongFileTest {
    private static final int ROWS = 60_000;
    private static final String TEXT = text();

    private static String text() {
        var text = new StringBuilder("name,region,note\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append("Person ").append(i).append(i % 3 == 0 ? ",WEOG," : ",African Group,");
            text.append("\"some words, that make the file long ").append(i).append("\"\n");
        }
        return text.toString();
    }

    @Test
    void eachPassSeesTheSameRows() {
        var dataset = Loading.of("x.csv", TEXT).whole();
        assertEquals(ROWS, dataset.count());
        for (int pass = 0; pass < 2; pass++) {
            var groups = Breakdown.of(dataset, "region").withoutZeros().groups();
            assertEquals("AFG", groups.get(0).code());
            assertEquals(40_000, groups.get(0).count());
            assertEquals(20_000, groups.get(1).count());
        }
    }

    @Test
    void rowsKnowTheirPlacesInEachPass() {
        var dataset = Loading.of("x.csv", TEXT).whole();
        Row last =
                StreamSupport.stream(dataset.rows().spliterator(), false)
                        .skip(ROWS - 1)
                        .findFirst()
                        .orElseThrow();
        assertEquals(ROWS, last.number());
        assertEquals("x.csv:60001:14", last.position("region").toString());
    }

    @Test
    void aMistakeFarDownIsFound() {
        assertEquals(
                "unclosed-quote x.csv:60002:1: quote opened here is never closed; the file ends at"
                        + " line 60002 -> write a `\"` at the end of this cell",
                Loading.of("x.csv", TEXT + "\"Ana").findings());
    }

    @Test
    void aFileThatShrinksMeanwhileIsNotReadAsIfItWereWhole() {
        var folder = new MemoryFolder().with("x.csv", TEXT);
        var dataset = Loading.of(folder, "x.csv").whole();
        folder.with("x.csv", "name,region,note\nAna,WEOG,\n");
        var failure =
                assertThrows(UncheckedIOException.class, () -> Breakdown.of(dataset, "region"));
        assertEquals(
                "java.io.IOException: x.csv changed while it was read",
                String.valueOf(failure.getMessage()));
    }

    @Test
    void moreThanAMillionRows() {
        var text = "a\n" + "1\n".repeat(1_000_001);
        assertEquals(
                "too-many-rows x.csv:1000002:1: more than 1,000,000 rows"
                        + " -> count the rows elsewhere and give the report the counts",
                Loading.of("x.csv", text).findings());
    }
}
