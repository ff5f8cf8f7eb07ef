package org.rapporteur.plugin.contributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Table;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

class ContributionsTableSectionTest {
    private final SectionBench<ContributionsTableOptions> table =
            SectionBench.of(new ContributionsTableSection());

    private final TestDataset contributions =
            TestDataset.csv(
                            "contributions",
                            """
                            number,contributor,organization,url,SH GROUP,stakeholder_group,region,submitted_as
                            1,Mr. Shredeep Rayamajhi,,https://example.org/1,,Civil Society,APG,IND
                            7,Ms. Anita Sohan,CTO,,,IGO,---,ORG
                            """)
                    .asOf("2017-10-27");

    @Test
    void theUsualColumnsAreShownUnasked() {
        var composed = table.data(contributions).compose();

        assertEquals(
                """
                table
                  caption: Contributions by contributor, N = 2, as of 27 October 2017
                  | > | <! Contributor | < Stakeholder group | < Regional group | < Submitted as
                  | 1 | [Mr. Shredeep Rayamajhi](https://example.org/1) | Civil Society | APG | Individual
                  | 7 | Ms. Anita Sohan ~/ CTO~ | IGO | --- | Organization
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void theRowsAreReadFromTheDatasetAsTheyArePrinted() {
        var composed = (Table) table.data(contributions).compose().blocks().getFirst();

        assertInstanceOf(DatasetRows.class, composed.rows());
    }

    @Test
    void columnsCodesAndWordsForNothingCanBeChosen() {
        var composed =
                table.option("show", "contributor, organization, submitted_as, region")
                        .option("codes", "submitted_as")
                        .option("absent", "n/a")
                        .caption("Who wrote")
                        .data(contributions)
                        .compose();

        assertEquals(
                """
                table
                  caption: Who wrote
                  | <! Contributor | < Organization | < Submitted as | < Regional group
                  | [Mr. Shredeep Rayamajhi](https://example.org/1) | n/a | IND | Asia Pacific Group
                  | Ms. Anita Sohan | CTO | ORG | n/a
                """,
                composed.dump());
    }

    @Test
    void rowsAreCountedAndColumnsOfOnesOwnKeepTheirHeadings() {
        var composed =
                table.option("show", "number, contributor, question_1")
                        .data(
                                TestDataset.csv(
                                        "contributions",
                                        """
                                        contributor,Question 1
                                        Mr. Ben Wallis,Yes
                                        Ms. Luisa Lobato,
                                        """))
                        .compose();

        assertEquals(
                """
                table
                  caption: Contributions by contributor, N = 2
                  | > | <! Contributor | < Question 1
                  | 1 | Mr. Ben Wallis | Yes
                  | 2 | Ms. Luisa Lobato | ---
                """,
                composed.dump());
    }

    @Test
    void aColumnThatIsNotThereIsRequiredBeforehand() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> table.option("show", "quarter").data(contributions).compose());

        assertEquals("contributions-table needs a column quarter", refused.getMessage());
    }

    @Test
    void namesOfAnyLengthArePrintedWhole() {
        var name = "Ms. " + "Anna-Maria ".repeat(30).strip();
        var composed =
                table.option("show", "contributor")
                        .data(TestDataset.csv("contributions", "contributor\n" + name))
                        .compose();

        assertEquals(
                """
                table
                  caption: Contributions by contributor, N = 1
                  | <! Contributor
                  | %s
                """
                        .formatted(name),
                composed.dump());
    }
}
