package org.rapporteur.plugin.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

class ParticipantsSectionTest {
    private final SectionBench<ParticipantsOptions> participants =
            SectionBench.of(new ParticipantsSection());

    @Test
    void facilitatorsAndSecretariatStandFirstThenAllByFamilyName() {
        var composed =
                participants
                        .data(
                                TestDataset.csv(
                                        "participants",
                                        """
                                        name,role
                                        Wout de Natris,
                                        Zakir Syed,Expert
                                        Eleonora Mazzucchi,IGF Secretariat
                                        Maarten van Horenbeeck,
                                        Segun Olugbile,Facilitator
                                        Carmen Valeria Solis Rivera,
                                        Markus Kummer,Facilitator
                                        """))
                        .compose();

        assertEquals(
                """
                note: {7 participants = participants.count: 7}
                plain list, 2 columns
                  - Markus Kummer ~(Facilitator)~
                  - Segun Olugbile ~(Facilitator)~
                  - Eleonora Mazzucchi ~(IGF Secretariat)~
                  - Maarten van Horenbeeck
                  - Wout de Natris
                  - Carmen Valeria Solis Rivera
                  - Zakir Syed ~(Expert)~
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void theColumnSortWinsOverTheLastWord() {
        assertEquals(
                """
                plain list
                  - Ana Solís Rivera
                  - Ben Taylor
                """,
                listed(
                        participants.option("order", "family-name"),
                        """
                        name,sort
                        Ben Taylor,
                        Ana Solís Rivera,Solís
                        """));
    }

    @Test
    void accentsAndCapitalsDoNotMatterForTheOrder() {
        assertEquals(
                """
                plain list
                  - Åsa Ärlig
                  - Ana azul
                  - Eva Östlund
                  - Tímea Sütő
                  - Ann Zuse
                """,
                listed(
                        participants,
                        """
                        name
                        Tímea Sütő
                        Ann Zuse
                        Åsa Ärlig
                        Eva Östlund
                        Ana azul
                        """));
    }

    @Test
    void namesCanStandAsTheFileHasThem() {
        assertEquals(
                """
                plain list
                  - Zakir Syed
                  - Markus Kummer ~(Facilitator)~
                """,
                listed(
                        participants.option("order", "as-given"),
                        """
                        name,role
                        Zakir Syed,
                        Markus Kummer,Facilitator
                        """));
    }

    @Test
    void whoStandsFirstIsAMatterOfWholeWords() {
        assertEquals(
                """
                plain list
                  - Zoe Young ~(Rapporteur of the day)~
                  - Xin Wang ~(Chair)~
                  - Carl Adams ~(Vice-chair)~
                  - Ann Brown ~(Chairlift operator)~
                """,
                listed(
                        participants.option("first", "rapporteur, chair"),
                        """
                        name,role
                        Ann Brown,Chairlift operator
                        Carl Adams,Vice-chair
                        Xin Wang,Chair
                        Zoe Young,Rapporteur of the day
                        """));
    }

    @Test
    void honorificAndFurtherWordsStandBesideTheName() {
        assertEquals(
                """
                plain list
                  - Mr. Markus Kummer ~(Facilitator,~ ~ISOC,~ ~Switzerland)~
                  - Ana Lima ~(Brazil)~
                """,
                listed(
                        participants
                                .option("honorific", "true")
                                .option("show", "role, organization, country"),
                        """
                        honorific,name,role,organization,country
                        ,Ana Lima,,,BR
                        Mr.,Markus Kummer,Facilitator,ISOC,CH
                        """));
    }

    @Test
    void namesCanRunInOneParagraph() {
        var composed =
                participants
                        .option("run-in", "true")
                        .option("total", "false")
                        .data(
                                TestDataset.csv(
                                        "participants",
                                        """
                                        name,role
                                        Zakir Syed,
                                        Markus Kummer,Facilitator
                                        """))
                        .compose();

        assertEquals(
                """
                paragraph: Markus Kummer ~(Facilitator)~; Zakir Syed
                """,
                composed.dump());
    }

    @Test
    void groupsFollowTheirVocabularyWithWhatIsNotApplicableLast() {
        assertEquals(
                """
                heading 1: Asia Pacific Group
                plain list
                  - Naveen Lakshman
                heading 1: African Group
                plain list
                  - Segun Olugbile ~(Facilitator)~
                  - Akinremi Peter Taiwo
                heading 1: not applicable
                plain list
                  - Anita Sohan
                """,
                listed(
                        participants.option("group", "region"),
                        """
                        name,role,region
                        Anita Sohan,,---
                        Akinremi Peter Taiwo,,AFG
                        Segun Olugbile,Facilitator,African Group
                        Naveen Lakshman,,APG
                        """));
    }

    @Test
    void groupsOfPlainTextFollowTheAlphabetWithAbsentOnesLast() {
        assertEquals(
                """
                heading 1: Facilitator
                plain list
                  - Markus Kummer ~(Facilitator)~
                heading 1: Expert
                plain list
                  - Maarten van Horenbeeck ~(Expert)~
                heading 1: Other participants
                plain list
                  - Zakir Syed
                """,
                listed(
                        participants.option("group", "role"),
                        """
                        name,role
                        Zakir Syed,
                        Maarten van Horenbeeck,Expert
                        Markus Kummer,Facilitator
                        """));
    }

    @Test
    void theReportsLanguageIsSpoken() {
        var composed =
                participants
                        .language("fr")
                        .data(
                                TestDataset.csv(
                                        "participants",
                                        """
                                        name,role
                                        Zoé Petit,
                                        Anne Martin,
                                        Marc Zola,Secrétariat du FGI
                                        Luc Roy,Facilitateur
                                        Léa Blanc,Facilitatrice
                                        """))
                        .compose();

        assertEquals(
                """
                note: {5 participants = participants.count: 5}
                plain list, 2 columns
                  - Léa Blanc ~(Facilitatrice)~
                  - Luc Roy ~(Facilitateur)~
                  - Marc Zola ~(Secrétariat du FGI)~
                  - Anne Martin
                  - Zoé Petit
                """,
                composed.dump());
    }

    @Test
    void nobodyIsAlsoSaid() {
        var composed = participants.data(TestDataset.csv("participants", "name,role")).compose();

        assertEquals("note: No participants.\n", composed.dump());
    }

    @Test
    void aRowWithoutNameIsReportedAndLeftOut() {
        var composed =
                participants
                        .data(
                                TestDataset.csv(
                                        "participants",
                                        """
                                        name,role
                                        Markus Kummer,Facilitator
                                        ,Expert
                                        """))
                        .compose();

        assertEquals(
                """
                note: {2 participants = participants.count: 2}
                plain list, 2 columns
                  - Markus Kummer ~(Facilitator)~
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    private static String listed(SectionBench<ParticipantsOptions> bench, String csv) {
        return bench.option("columns", "1")
                .option("total", "false")
                .data(TestDataset.csv("participants", csv))
                .compose()
                .dump();
    }
}
