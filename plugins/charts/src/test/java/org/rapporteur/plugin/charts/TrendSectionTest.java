package org.rapporteur.plugin.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

class TrendSectionTest {
    private static final TestDataset CONTRIBUTIONS =
            TestDataset.csv("contributions", "contributor\n" + "someone\n".repeat(25));

    private final SectionBench<TrendOptions> trend =
            SectionBench.of(new TrendSection()).option("column", "contributions").day("2017-10-11");

    @Test
    void thisMeetingIsCountedAndFollowsTheHistory() {
        var composed =
                trend.data(TestDataset.csv("history", "year,contributions\n2016,17"))
                        .data(CONTRIBUTIONS)
                        .compose();

        assertEquals(
                """
                trend lines
                  caption: Contributions, 2016 to 2017, N = 2 meetings
                  alternative: Slope chart of 2 meetings. Contributions rose from 17 (2016) to 25 \
                (2017): 8 more, +47<U+00A0>%.
                  | 2016 at 16801 | 2017 at 17167
                  # : 17 | 25
                  data
                    | <! Year | > Contributions
                    | 2016 | 17
                    | 2017 | {25 = contributions.count}
                paragraph: Contributions rose from 17 (2016) to 25 (2017): 8 more, +47<U+00A0>%.
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17, 25     | Contributions rose from 17 (a) to 25 (b): 8 more, +47 %.",
                "25, 17     | Contributions fell from 25 (a) to 17 (b): 8 fewer, −32 %.",
                "17, 17     | Contributions stayed at 17 (a and b).",
                "0, 3       | Contributions rose from 0 (a) to 3 (b).",
                "3, 0       | Contributions fell from 3 (a) to 0 (b): 3 fewer, −100 %.",
                "200, 201   | Contributions rose from 200 (a) to 201 (b): 1 more, +1 %.",
                "2.5, 3.75  | Contributions rose from 2.5 (a) to 3.75 (b): 1.25 more, +50 %.",
                "1, 2, 4    | Contributions rose from 2 (b) to 4 (c): 2 more, +100 %. The latest"
                        + " value is the highest of all 3.",
                "4, 2, 1    | Contributions fell from 2 (b) to 1 (c): 1 fewer, −50 %. The latest"
                        + " value is the lowest of all 3.",
                "4, 1, 4    | Contributions rose from 1 (b) to 4 (c): 3 more, +300 %. Lowest: 1"
                        + " (b); highest: 4 (a and c).",
                "4, '', 5   | Contributions rose from 4 (a) to 5 (c): 1 more, +25 %.",
            })
    void theChangeIsSaidInWords(String values, String words) {
        var history = new StringBuilder("meeting,contributions\n");
        var name = 'a';
        for (var value : values.split(",")) {
            history.append(name++).append(',').append(value.strip().replace("''", "")).append('\n');
        }
        var composed =
                trend.option("as", "words")
                        .data(TestDataset.csv("history", history.toString()))
                        .compose();
        assertEquals("paragraph: " + words + "\n", composed.dump().replace("<U+00A0>", " "));
    }

    @Test
    void aHistoryThatContradictsTheDataIsAnError() {
        var composed =
                trend.data(
                                TestDataset.csv(
                                        "history",
                                        """
                                        date,contributions
                                        2016-10-12,17
                                        2017-10-11,24
                                        """))
                        .data(CONTRIBUTIONS)
                        .compose();

        assertEquals(
                """
                data/history.csv:3: error history-mismatch: the history says 24 of this meeting, \
                contributions has 25 rows
                  quote: 24
                  fix: correct the history, or take this meeting out of it: it is counted from \
                contributions
                """,
                composed.problems());
    }

    @Test
    void aMeetingWithoutEarlierOnesIsNoTrend() {
        assertEquals(
                "note: Contributions: 25. There is no earlier meeting to compare with.\n",
                trend.data(TestDataset.csv("history", "year,contributions"))
                        .data(CONTRIBUTIONS)
                        .compose()
                        .dump());
    }

    @Test
    void severalColumnsAreLinesWithNames() {
        var dump =
                trend.option("column", "contributions, participants")
                        .data(
                                TestDataset.csv(
                                        "history",
                                        """
                                        meeting,contributions,participants
                                        I,10,30
                                        II,17,
                                        """))
                        .data(CONTRIBUTIONS)
                        .compose()
                        .dump();

        assertTrue(dump.contains("# Contributions: 10 | 17 | 25\n"), dump);
        assertTrue(dump.contains("# Participants: 30 | - | -\n"), dump);
        assertTrue(dump.contains("| I at 0 | II at 1 | this meeting at 2\n"), dump);
    }

    @Test
    void aMeetingWithoutAValueIsAGap() {
        var history = "meeting,contributions\nO,\nI,10\nII,\nIII,17";
        var dump =
                trend.data(TestDataset.csv("history", history))
                        .data(CONTRIBUTIONS)
                        .compose()
                        .dump();

        assertTrue(dump.contains("10 | - | 17 | 25\n"), dump);
        assertTrue(dump.contains("Contributions, I to this meeting, N = 3 meetings"), dump);
    }

    @Test
    void whatIsNoNumberIsToldAndLeftOut() {
        var composed =
                trend.data(TestDataset.csv("history", "year,contributions\n2015,many\n2016,17"))
                        .data(CONTRIBUTIONS)
                        .compose();

        assertEquals(
                """
                data/history.csv:2: error history-value: `many` is no number from 0
                  quote: many
                  fix: write plain digits, such as 25, or leave the cell empty
                """,
                composed.problems());
        assertTrue(composed.dump().contains("Contributions, 2016 to 2017"), composed.dump());
    }
}
