package org.rapporteur.plugin.contributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.Paragraph;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.util.List;

class ContributionsListSectionTest {
    private final SectionBench<ContributionsListOptions> list =
            SectionBench.of(new ContributionsListSection());

    private final TestDataset contributions =
            TestDataset.csv(
                    "contributions",
                    """
                    contributor,organization,url,note
                    Mr. Shredeep Rayamajhi,,https://example.org/1,
                    Ms. Anita Sohan,Commonwealth Telecommunications Organisation (CTO),,
                    Ms. Raquel Gatto,ISOC,https://example.org/23,Additional Report
                    """);

    @Test
    void contributionsAreCountedAndLinked() {
        var composed = list.data(contributions).compose();

        assertEquals(
                """
                register
                  1 [Mr. Shredeep Rayamajhi](https://example.org/1)
                  2 Ms. Anita Sohan ~/ Commonwealth Telecommunications Organisation (CTO)~
                  3 [Ms. Raquel Gatto](https://example.org/23) ~/ ISOC~ ~[Additional Report]~
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void aContributionReadsAsTheSecretariatWritesIt() {
        var register = (OrderedList) list.data(contributions).compose().blocks().getFirst();

        assertEquals(
                List.of(
                        "Mr. Shredeep Rayamajhi",
                        "Ms. Anita Sohan / Commonwealth Telecommunications Organisation (CTO)",
                        "Ms. Raquel Gatto / ISOC [Additional Report]"),
                Nodes.all(List.of(register), Paragraph.class).stream()
                        .map(paragraph -> Nodes.text(paragraph.content()))
                        .toList());
    }

    @Test
    void theNumbersCanBeLeftOut() {
        assertEquals(
                """
                plain list
                  - Mr. Ben Wallis ~/ Microsoft~
                """,
                list.option("numbered", "false")
                        .data(
                                TestDataset.csv(
                                        "contributions",
                                        """
                                        contributor,organization
                                        Mr. Ben Wallis,Microsoft
                                        """))
                        .compose()
                        .dump());
    }

    @Test
    void anOrganizationWithoutPersonStandsInThePersonsPlaceAndIsReported() {
        var composed =
                list.data(
                                TestDataset.csv(
                                        "contributions",
                                        """
                                        contributor,organization,url
                                        ,United Nations Cuban Association,https://example.org/6
                                        """))
                        .compose();

        assertEquals(
                """
                register
                  1 [United Nations Cuban Association](https://example.org/6)
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void noContributionsAreAlsoSaid() {
        var nothing = TestDataset.csv("contributions", "contributor");

        assertEquals("note: No contributions.\n", list.data(nothing).compose().dump());
        assertEquals(
                "note: 无提交材料。\n",
                list.data(nothing.noun("提交材料", "提交材料")).language("zh").compose().dump());
    }
}
