package org.rapporteur.plugin.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

class TimelineSectionTest {
    private final TestDataset steps =
            TestDataset.csv(
                            "next_steps",
                            """
                            step,due,owner
                            Next meeting,first or second week of November,
                            First draft,"3 November, or within a week",Consultant
                            Soft deadline,15 September,
                            Extended deadline,by the 30th,Members
                            Review,tbd,IGF
                            """)
                    .noun("next step", "next steps");

    private final SectionBench<TimelineOptions> timeline =
            SectionBench.of(new TimelineSection())
                    .option("dataset", "next_steps")
                    .day("2017-10-11");

    @Test
    void aListIsInTheOrderOfTheDaysAndKeepsTheWords() {
        var composed = timeline.data(steps).compose();

        assertEquals(
                """
                note: Next steps, N = 5
                bullet list
                  - **15 September**: Soft deadline
                  - **by the 30th**: Extended deadline ~(Members; by 30 September 2017)~
                  - **first or second week of November**: Next meeting ~(1–14 November 2017)~
                  - **3 November, or within a week**: First draft ~(Consultant; 3–10 November 2017)~
                  - **tbd**: Review ~(IGF)~
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void aChartShowsSpansOnACalendarAndNamesWhatHasNoDate() {
        assertEquals(
                """
                timeline
                  caption: Next steps, N = 5
                  alternative: Timeline: next steps, N = 5; 15 September – 14 November 2017. \
                Soft deadline (15 September 2017); Extended deadline (by 30 September 2017); \
                Next meeting (1–14 November 2017); First draft (3–10 November 2017).
                  | 2017-09-01 September 2017
                  | 2017-10-01 October
                  | 2017-11-01 November
                  | 2017-12-01 December
                  * 2017-10-11 meeting
                  # 2017-09-15/2017-09-15 Soft deadline: 15 Sept 2017
                  # ../2017-09-30 Extended deadline: by 30 Sept 2017
                  # 2017-11-01/2017-11-14 Next meeting: 1–14 Nov 2017
                  # 2017-11-03/2017-11-10 First draft: 3–10 Nov 2017
                  data
                    | <! Step | < Owner | < Due | < Days
                    | Soft deadline |  | 15 September | 15 September 2017
                    | Extended deadline | Members | by the 30th | by 30 September 2017
                    | Next meeting |  | first or second week of November | 1–14 November 2017
                    | First draft | Consultant | 3 November, or within a week \
                | 3–10 November 2017
                    | Review | IGF | tbd | no date
                note: Without a date: Review (tbd).
                """,
                timeline.option("as", "chart").data(steps).compose().dump());
    }

    @Test
    void aDateThatCannotBeReadIsToldAndItsRowStaysInTheList() {
        var composed =
                timeline.data(
                                TestDataset.csv(
                                        "next_steps",
                                        """
                                        step,due
                                        Draft,12/10/2017
                                        Review,soonish
                                        """))
                        .compose();

        assertEquals(
                """
                data/next_steps.csv:2: warning unclear-date: `12/10/2017` can be two days
                  quote: 12/10/2017
                  fix: write 2017-10-12 or 2017-12-10
                data/next_steps.csv:3: warning unclear-date: `soonish` cannot be read as a date \
                because of `soonish`
                  quote: soonish
                  fix: write a day (2017-11-03), days (2017-11-03/2017-11-10), a month (2017-11), \
                or `tbd` for none
                """,
                composed.problems());
        assertTrue(composed.dump().contains("- **soonish**: Review\n"), composed.dump());
    }

    @Test
    void aDatasetWithoutDatesSaysWhichColumnsThereAre() {
        assertEquals(
                """
                report.yaml: error missing-column: next_steps has no column with dates
                  columns: step, place
                  fix: name the column in `date`
                """,
                timeline.data(TestDataset.csv("next_steps", "step,place\nDraft,Geneva"))
                        .compose()
                        .problems());
    }

    @Test
    void daysInFiguresAreWrittenInTheLanguageOfTheReport() {
        var dump =
                timeline.language("fr")
                        .data(TestDataset.csv("next_steps", "step,due\nProjet,2017-11-03/P1W"))
                        .compose()
                        .dump();
        assertTrue(dump.contains("- **3–10 novembre 2017**<U+00A0>: Projet\n"), dump);
    }
}
