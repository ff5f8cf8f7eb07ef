package org.rapporteur.plugin.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Column;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Table;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

class TableSectionTest {
    private final SectionBench<TableOptions> table =
            SectionBench.of(new TableSection()).option("dataset", "actions");

    private final TestDataset actions =
            TestDataset.csv(
                            "actions",
                            """
                            action,owner,Due,cost,url,e-mail
                            Write the draft,Ömer,2017-11-03,120,https://example.org/draft,a@example.org
                            Ask the members,Zoe,2017-10-12,9.5,,
                            Book a room,Oscar,,1000,,
                            """)
                    .type("due", Column.Type.DATE);

    @Test
    void aDatasetIsShownAsItIsButForAddresses() {
        var composed = table.data(actions.asOf("2017-10-27")).compose();

        assertEquals(
                """
                table
                  caption: Actions, N = 3, as of 27 October 2017
                  | <! Action | < Owner | < Due | . Cost
                  | [Write the draft](https://example.org/draft) | Ömer | 2017-11-03 | 120
                  | Ask the members | Zoe | 2017-10-12 | 9.5
                  | Book a room | Oscar | --- | 1000
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void withoutOrderTheRowsAreReadAsTheyArePrinted() {
        var composed = (Table) table.data(actions).compose().blocks().getFirst();

        assertInstanceOf(DatasetRows.class, composed.rows());
    }

    @Test
    void columnsAreChosenAndRowsNumbered() {
        assertEquals(
                """
                table
                  caption: Actions, N = 3
                  | > | <! Owner | < Link
                  | 1 | Ömer | [https://example.org/draft](https://example.org/draft)
                  | 2 | Zoe | –
                  | 3 | Oscar | –
                """,
                table.option("show", "owner, url")
                        .option("numbered", "true")
                        .option("absent", "–")
                        .data(actions)
                        .compose()
                        .dump());
    }

    @Test
    void numbersAreOrderedAsNumbers() {
        assertEquals(
                """
                table
                  caption: Actions, N = 3
                  | > | <! Action | . Cost
                  | 1 | Book a room | 1000
                  | 2 | [Write the draft](https://example.org/draft) | 120
                  | 3 | Ask the members | 9.5
                """,
                table.option("show", "action, cost")
                        .option("order", "-cost")
                        .option("numbered", "true")
                        .data(actions)
                        .compose()
                        .dump());
    }

    @Test
    void daysAreOrderedAsDaysAndEmptyCellsComeLast() {
        assertEquals(
                """
                table
                  caption: Actions, N = 3
                  | <! Due
                  | 2017-10-12
                  | [2017-11-03](https://example.org/draft)
                  | ---
                """,
                table.option("show", "due").option("order", "due").data(actions).compose().dump());
    }

    @Test
    void textsAreOrderedInTheAlphabetOfTheLanguage() {
        var owners = table.option("show", "owner").option("order", "owner").data(actions);

        assertEquals(
                """
                table
                  caption: Actions, N = 3
                  | <! Owner
                  | [Ömer](https://example.org/draft)
                  | Oscar
                  | Zoe
                """,
                owners.compose().dump());
        assertEquals(
                """
                table
                  caption: Actions, N = 3
                  | <! Owner
                  | Oscar
                  | Zoe
                  | [Ömer](https://example.org/draft)
                """,
                owners.language("sv").compose().dump());
    }

    @Test
    void rowsAreGatheredUnderTheValuesOfAColumn() {
        assertEquals(
                """
                table
                  caption: Documents, N = 5
                  | > | <! Title
                  = Asia Pacific Group
                  | 1 | Delta
                  = Western European and Others Group
                  | 2 | Alpha
                  | 3 | Charlie
                  = not applicable
                  | 4 | Bravo
                  | 5 | Echo
                """,
                table.option("dataset", "documents")
                        .option("group", "region")
                        .option("order", "title")
                        .option("numbered", "true")
                        .data(
                                TestDataset.csv(
                                        "documents",
                                        """
                                        title,region
                                        Charlie,WEOG
                                        Alpha,WEOG
                                        Bravo,
                                        Delta,APG
                                        Echo,---
                                        """))
                        .compose()
                        .dump());
    }

    @Test
    void severalColumnsOrderOneAfterTheOtherAndEqualRowsStayAsTheyStand() {
        assertEquals(
                """
                table
                  caption: Items, N = 4
                  | .! Session | < Title
                  | 2 | Bravo
                  | 2 | Alpha
                  | 10 | Delta
                  | 10 | Charlie
                """,
                table.option("dataset", "items")
                        .option("order", "session, -title")
                        .data(
                                TestDataset.csv(
                                        "items",
                                        """
                                        Session,title
                                        10,Charlie
                                        2,Alpha
                                        10,Delta
                                        2,Bravo
                                        """))
                        .compose()
                        .dump());
    }

    @Test
    void columnsToOrderByAreRequiredBeforehand() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> table.option("order", "-deu").data(actions).compose());

        assertEquals("table needs a column deu", refused.getMessage());
    }

    @Test
    void namesThatLookLikeNumbersAreNone() {
        assertEquals(
                """
                table
                  caption: Agents, N = 2
                  | <! Code
                  | 007
                  | 12
                """,
                table.option("dataset", "agents")
                        .data(TestDataset.csv("agents", "Code\n007\n12"))
                        .compose()
                        .dump());
    }

    @Test
    void moreRowsThanCanBeOrderedAreLeftAsTheyStand() {
        var lines = new StringBuilder("title\n");
        for (var number = 10_001; number > 0; number--) {
            lines.append("Title ").append(number).append('\n');
        }
        var composed =
                table.option("dataset", "documents")
                        .option("order", "title")
                        .data(TestDataset.csv("documents", lines.toString()))
                        .compose();

        assertEquals(
                """
                report.yaml/order: error too-many-rows: documents has 10001 rows; \
                at most 10000 can be ordered or grouped
                  fix: order the file itself, and take `order` and `group` out
                """,
                composed.problems());
        assertInstanceOf(DatasetRows.class, ((Table) composed.blocks().getFirst()).rows());
    }

    @Test
    void nothingToShowIsAlsoSaid() {
        assertEquals(
                "note: No actions.\n",
                table.data(TestDataset.csv("actions", "action")).compose().dump());
        assertEquals(
                """
                report.yaml: error nothing-to-show: \
                actions has only columns that are not shown unasked
                  fix: name the columns in `show`
                """,
                table.data(TestDataset.csv("actions", "e-mail\na@example.org"))
                        .compose()
                        .problems());
    }
}
