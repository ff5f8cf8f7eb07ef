package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

class TestDatasetTest {
    @Test
    void cellsStandUnderNamesMadeOfTheHeadings() {
        var dataset =
                TestDataset.csv(
                        "actions",
                        """
                        Action,Due date
                        "Write, then ""send\""", 2017-11-03
                        Wait
                        """);

        assertEquals(
                """
                1 data/actions.csv:2 Write, then "send" | 2017-11-03
                2 data/actions.csv:3 Wait |\s
                """,
                rows(dataset, "action", "due_date"));
        assertEquals("Due date", dataset.column("due_date").orElseThrow().heading());
        assertEquals("action", dataset.noun().singular());
        assertEquals(Optional.empty(), dataset.asOf());
    }

    @Test
    void standardColumnsHoldCodes() {
        var dataset =
                TestDataset.csv(
                        "contributions",
                        """
                        region,submitted_as
                        african group,Organization
                        ,IND
                        """);

        assertEquals(
                """
                1 data/contributions.csv:2 AFG | ORG
                2 data/contributions.csv:3 --- | IND
                """,
                rows(dataset, "region", "submitted_as"));
    }

    @Test
    void vocabularyNounAndDayCanBeGiven() {
        var dataset =
                TestDataset.csv("replies", "answer\nNo\ny")
                        .asOf("2017-10-27")
                        .vocabulary("answer", "Y=Yes", "N=No", "DK=Do not know")
                        .noun("reply", "replies");

        assertEquals(
                List.of("Y 1", "N 1", "DK 0"),
                Breakdown.of(dataset, "answer").groups().stream()
                        .map(group -> group.code() + " " + group.count())
                        .toList());
        assertEquals("reply", dataset.noun().singular());
        assertEquals(Optional.of(LocalDate.of(2017, 10, 27)), dataset.asOf());
    }

    private static String rows(Dataset dataset, String... columns) {
        return StreamSupport.stream(dataset.rows().spliterator(), false)
                .map(row -> row.number() + " " + row.position() + " " + cells(row, columns) + "\n")
                .collect(Collectors.joining());
    }

    private static String cells(Row row, String... columns) {
        return List.of(columns).stream().map(row::text).collect(Collectors.joining(" | "));
    }
}
