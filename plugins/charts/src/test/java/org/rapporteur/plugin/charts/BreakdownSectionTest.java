package org.rapporteur.plugin.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.DocumentDump;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.util.List;
import java.util.stream.Collectors;

class BreakdownSectionTest {
    private final SectionBench<BreakdownOptions> breakdown =
            SectionBench.of(new BreakdownSection()).option("column", "region");

    private final TestDataset contributions =
            TestDataset.csv(
                            "contributions",
                            """
                            contributor,region,submitted_as
                            Shredeep Rayamajhi,APG,IND
                            Ben Wallis,WEOG,ORG
                            Peter Micek,WEOG,ORG
                            Anita Sohan,---,ORG
                            """)
                    .asOf("2017-10-27");

    @Test
    void aChartShowsTheCountsInFallingOrderAndAddsUpToAllRows() {
        var composed = breakdown.data(contributions).compose();

        assertEquals(
                """
                bar chart
                  caption: Contributions by UN regional group, N = 4, as of 27 October 2017
                  alternative: Bar chart: contributions by UN regional group, N = 4. \
                Western European and Others Group leads with 2 of 4 (50<U+00A0>%). In full: \
                Western European and Others Group 2 (50<U+00A0>%), Asia Pacific Group 1 (25<U+00A0>%), \
                not applicable 1 (25<U+00A0>%).
                  # Western European and Others Group: 2 (50<U+00A0>%)
                  # Asia Pacific Group: 1 (25<U+00A0>%)
                  ~ not applicable: 1 (25<U+00A0>%)
                  data
                    | <! Regional group | > Count | > Share
                    | Western European and Others Group \
                | {2 = contributions.count('region', 'WEOG')} \
                | {50<U+00A0>% = contributions.share('region', 'WEOG'): 50}
                    | Asia Pacific Group \
                | {1 = contributions.count('region', 'APG')} \
                | {25<U+00A0>% = contributions.share('region', 'APG'): 25}
                    | not applicable \
                | {1 = contributions.count('region', '---')} \
                | {25<U+00A0>% = contributions.share('region', '---'): 25}
                    + Total | {4 = contributions.count} | {100<U+00A0>% = contributions.share: 100}
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void groupsWithoutRowsAreShownWhereAskedFor() {
        assertEquals(
                """
                table
                  caption: Contributions by UN regional group, N = 4, as of 27 October 2017
                  | <! Regional group | > Count | > Share
                  | APG | {1 = contributions.count('region', 'APG')} \
                | {25<U+00A0>% = contributions.share('region', 'APG'): 25}
                  | AFG | {0 = contributions.count('region', 'AFG')} \
                | {0<U+00A0>% = contributions.share('region', 'AFG'): 0}
                  | GRULAC | {0 = contributions.count('region', 'GRULAC')} \
                | {0<U+00A0>% = contributions.share('region', 'GRULAC'): 0}
                  | WEOG | {2 = contributions.count('region', 'WEOG')} \
                | {50<U+00A0>% = contributions.share('region', 'WEOG'): 50}
                  | EEG | {0 = contributions.count('region', 'EEG')} \
                | {0<U+00A0>% = contributions.share('region', 'EEG'): 0}
                  | not applicable | {1 = contributions.count('region', '---')} \
                | {25<U+00A0>% = contributions.share('region', '---'): 25}
                  + Total | {4 = contributions.count} | {100<U+00A0>% = contributions.share: 100}
                """,
                breakdown
                        .option("as", "table")
                        .option("zero", "true")
                        .option("order", "vocabulary")
                        .option("naming", "code")
                        .data(contributions)
                        .compose()
                        .dump());
    }

    @Test
    void aListSpellsOutTheCodesOfRegions() {
        assertEquals(
                """
                note: Contributions by UN regional group, N = 4, as of 27 October 2017
                plain list
                  - WEOG (Western European and Others Group) \
                – {2 = contributions.count('region', 'WEOG')}
                  - APG (Asia Pacific Group) – {1 = contributions.count('region', 'APG')}
                  - not applicable – {1 = contributions.count('region', '---')}
                """,
                breakdown.option("as", "list").data(contributions).compose().dump());
    }

    @Test
    void aListOfOtherCodesHasTheirLabelsOnly() {
        assertEquals(
                """
                note: Contributions by kind of submission, N = 4, as of 27 October 2017
                plain list
                  - Organization – {3 = contributions.count('submitted_as', 'ORG')}
                  - Individual – {1 = contributions.count('submitted_as', 'IND')}
                """,
                breakdown
                        .option("column", "submitted_as")
                        .option("as", "list")
                        .data(contributions)
                        .compose()
                        .dump());
    }

    @Test
    void aListBelowAChartSaysNoMoreThanWhatIsCounted() {
        var blocks = breakdown.option("as", "chart, list").data(contributions).compose().blocks();

        assertEquals(
                """
                note: Regional group
                """,
                DocumentDump.of(blocks.subList(1, 2)));
    }

    @Test
    void twoColumnsMakeACrossTableWithTotals() {
        assertEquals(
                """
                table
                  caption: Contributions by kind of submission and UN regional group, \
                N = 4, as of 27 October 2017
                  | <! Submitted as | > WEOG | > APG | > not applicable | > Total
                  | Organization \
                | {2 = contributions.count('submitted_as', 'ORG', 'region', 'WEOG')} \
                | {0 = contributions.count('submitted_as', 'ORG', 'region', 'APG')} \
                | {1 = contributions.count('submitted_as', 'ORG', 'region', '---')} \
                | {3 = contributions.count('submitted_as', 'ORG')}
                  | Individual \
                | {0 = contributions.count('submitted_as', 'IND', 'region', 'WEOG')} \
                | {1 = contributions.count('submitted_as', 'IND', 'region', 'APG')} \
                | {0 = contributions.count('submitted_as', 'IND', 'region', '---')} \
                | {1 = contributions.count('submitted_as', 'IND')}
                  + Total \
                | {2 = contributions.count('region', 'WEOG')} \
                | {1 = contributions.count('region', 'APG')} \
                | {1 = contributions.count('region', '---')} \
                | {4 = contributions.count}
                """,
                breakdown
                        .option("column", "submitted_as")
                        .option("by", "region")
                        .data(contributions)
                        .compose()
                        .dump());
    }

    @Test
    void emptyCellsOfPlainTextAreNotStated() {
        assertEquals(
                """
                table
                  caption: Replies by answer, N = 3
                  | <! Answer | > Count | > Share
                  | yes | {2 = replies.count('answer', 'yes')} \
                | {67<U+00A0>% = replies.share('answer', 'yes'): 67}
                  | not stated | {1 = replies.count('answer', '')} \
                | {33<U+00A0>% = replies.share('answer', ''): 33}
                  + Total | {3 = replies.count} | {100<U+00A0>% = replies.share: 100}
                """,
                breakdown
                        .option("column", "answer")
                        .option("as", "table")
                        .using(
                                TestDataset.csv(
                                                "replies",
                                                """
                                                Answer
                                                yes
                                                ""
                                                yes
                                                """)
                                        .noun("reply", "replies"))
                        .compose()
                        .dump());
    }

    @Test
    void aColumnAgainstItselfIsAnErrorAndShownAlone() {
        var composed = breakdown.option("by", "region").data(contributions).compose();

        assertEquals(
                """
                report.yaml/by: error same-column: a breakdown of region by itself says nothing
                  fix: name another column in `by`, or leave it out
                """,
                composed.problems());
        assertTrue(composed.dump().startsWith("bar chart\n"), composed.dump());
    }

    @Test
    void columnsDotsAndPartsShowTheSameCounts() {
        for (var form : List.of("column", "dot", "stacked")) {
            var dump = breakdown.option("as", form).data(contributions).compose().dump();
            assertTrue(
                    dump.contains("# Western European and Others Group: 2 (50<U+00A0>%)\n"), dump);
        }
        assertEquals(
                List.of("column chart", "dot chart", "stacked bar"),
                breakdown
                        .option("as", "column, dot, stacked")
                        .data(contributions)
                        .compose()
                        .blocks()
                        .stream()
                        .map(block -> DocumentDump.of(List.of(block)).lines().findFirst().get())
                        .toList());
    }

    @Test
    void aStackedBarOfMoreThanFourPartsIsShownAsBars() {
        var composed =
                breakdown
                        .option("column", "answer")
                        .option("as", "stacked")
                        .using(answers("a", "b", "c", "d", "e"))
                        .compose();

        assertTrue(composed.dump().startsWith("bar chart\n"), composed.dump());
        assertEquals(
                """
                report.yaml/as: advice too-many-groups: a stacked bar shows at most 4 groups; \
                these 5 are shown as bars
                  fix: write `as: chart`, or set `top` to 3 or less
                """,
                composed.problems());
    }

    @Test
    void theLargestGroupsAreShownAndTheOthersSummedUp() {
        var dump =
                breakdown
                        .option("column", "answer")
                        .option("top", "2")
                        .using(answers("a", "a", "a", "b", "b", "c", "d"))
                        .compose()
                        .dump();

        assertTrue(
                dump.contains(
                        """
                          # a: 3 (43<U+00A0>%)
                          # b: 2 (29<U+00A0>%)
                          ~ 2 other groups: 2 (29<U+00A0>%)
                        """),
                dump);
        assertTrue(dump.contains("| c | {1 = answers.count('answer', 'c')}"), dump);
    }

    @Test
    void severalColumnsBecomeChartsOnOneScale() {
        assertEquals(
                """
                small multiples
                  caption: Contributions by UN regional group and kind of submission, N = 4, \
                as of 27 October 2017
                  alternative: Bar charts on one scale: contributions by UN regional group and \
                kind of submission, N = 4. Regional group: Western European and Others Group leads \
                with 2 of 4 (50<U+00A0>%). Submitted as: Organization leads with 3 of 4 \
                (75<U+00A0>%).
                  = Regional group
                    # Western European and Others Group: 2 (50<U+00A0>%)
                    # Asia Pacific Group: 1 (25<U+00A0>%)
                    ~ not applicable: 1 (25<U+00A0>%)
                  = Submitted as
                    # Organization: 3 (75<U+00A0>%)
                    # Individual: 1 (25<U+00A0>%)
                """,
                withoutData(
                        breakdown
                                .option("column", "region, submitted_as")
                                .data(contributions)
                                .compose()
                                .dump()));
    }

    @Test
    void aShadedTableSaysWhereMostAre() {
        assertEquals(
                """
                heat table
                  caption: Contributions by kind of submission and UN regional group, \
                N = 4, as of 27 October 2017
                  alternative: Shaded table: contributions by kind of submission and UN regional \
                group, N = 4. Largest cell: Organization and Western European and Others Group, \
                2 of 4 (50<U+00A0>%).
                  | # WEOG (2) | # APG (1) | ~ not applicable (1)
                  # Organization (3): 2 | 0 | 1
                  # Individual (1): 0 | 1 | 0
                  + Total: 4
                """,
                withoutData(
                        breakdown
                                .option("column", "submitted_as")
                                .option("by", "region")
                                .option("as", "heat")
                                .data(contributions)
                                .compose()
                                .dump()));
    }

    @Test
    void oneColumnForEachGroupOfAnotherHasTheSameBarsInAllPanels() {
        assertEquals(
                """
                  = Western European and Others Group (N = 2)
                    # Organization: 2
                    # Individual: 0
                  = Asia Pacific Group (N = 1)
                    # Organization: 0
                    # Individual: 1
                  = not applicable (N = 1)
                    # Organization: 1
                    # Individual: 0
                """,
                withoutData(
                                breakdown
                                        .option("column", "submitted_as")
                                        .option("by", "region")
                                        .option("as", "small-multiples")
                                        .data(contributions)
                                        .compose()
                                        .dump())
                        .lines()
                        .skip(3)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void whatCannotBeShownTogetherIsRefused() {
        assertRefused(
                "breakdown: beside `by`, `as` is one of table, heat and small-multiples",
                breakdown.option("by", "submitted_as").option("as", "stacked"));
        assertRefused(
                "breakdown: `as: heat` needs a second column, `by`",
                breakdown.option("as", "heat"));
        assertRefused(
                "`pie` is not offered: angles and areas are compared less well than lengths",
                breakdown.option("as", "pie"));
        assertRefused(
                "`3d` is not offered: depth distorts the lengths that are compared",
                breakdown.option("as", "3d"));
    }

    private void assertRefused(String message, SectionBench<BreakdownOptions> bench) {
        var data = bench.data(contributions);
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, data::compose).getMessage());
    }

    private static String withoutData(String dump) {
        return dump.substring(0, dump.indexOf("  data\n"));
    }

    private static TestDataset answers(String... answers) {
        return TestDataset.csv("answers", "answer\n" + String.join("\n", answers));
    }

    @Test
    void nothingToCountIsAlsoSaid() {
        assertEquals(
                "note: No contributions.\n",
                breakdown.data(TestDataset.csv("contributions", "region")).compose().dump());
    }
}
