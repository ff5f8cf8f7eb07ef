package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Breakdown;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class VocabulariesTest {
    @Test
    void labelsInAnyLanguageAndCaseBecomeCodes() {
        assertEquals(
                """
                stakeholder_group | region | submitted_as
                CS | WEOG | IND
                CS | AFG | ORG
                GOV | --- | ORG\
                """,
                Loading.of(
                                "x.csv",
                                """
                                stakeholder_group,region,submitted_as
                                civil society,Western European and Others Group,ind
                                Société civile,African Group,Organización
                                Правительство,,ORG
                                """)
                        .rows());
    }

    @Test
    void notApplicableIsStoredAsCodeAndAbsentStaysAbsent() {
        var dataset =
                Loading.of("x.csv", "n,stakeholder_group,region\n1,---,–\n2,N/A,n/a\n3,,\n")
                        .whole();
        assertEquals(
                "n | stakeholder_group | region\n1 | --- | ---\n2 | --- | ---\n3 | ∅ | ---",
                Loading.rows(dataset));
        assertEquals(
                "NOT_APPLICABLE 2, ABSENT 1",
                Breakdown.of(dataset, "stakeholder_group").withoutZeros().groups().stream()
                        .map(group -> group.kind() + " " + group.count())
                        .collect(Collectors.joining(", ")));
        assertEquals("sans objet", dataset.columns().get(1).label("---", Locale.FRENCH));
    }

    @Test
    void anAbsentRegionFollowsFromTheCountry() {
        var derived = Loading.of("x.csv", "name,country\nA,Norway\nB,NAM\nC,HK\nD,\n");
        assertEquals(
                "name | country | region\nA | NO | WEOG\nB | NA | AFG\nC | HK | ---\nD | ∅ | ---",
                derived.rows());
        assertEquals(
                "x.csv:2:3",
                derived.whole().rows().iterator().next().position("region").toString());
        assertEquals(
                "country | region\nTR | APG\nTR | WEOG",
                Loading.of("x.csv", "country,region\nTürkiye,APG\nTR,\n").rows());
    }

    @Test
    void aCountryHasShortNamesToo() {
        assertEquals(
                "country | region\nGB | WEOG\nUS | WEOG",
                Loading.of("x.csv", "country\nUnited Kingdom\nusa\n").rows());
    }

    @Test
    void aValueOutsideItsVocabularyIsReportedWithTheNearOnes() {
        assertEquals(
                """
                unknown-code x.csv:2:1: `Civil Sociaty` is not in the vocabulary stakeholder-groups \
                -> write `CS` (Civil Society)
                unknown-code x.csv:2:15: `WOEG` is not in the vocabulary un-regional-groups \
                -> write `WEOG` (Western European and Others Group)
                unknown-code x.csv:3:1: `Aliens` is not in the vocabulary stakeholder-groups \
                -> use one of `CS`, `TC`, `MULTI`, `PS`, `IGO`, `GOV`, `ACAD`, `---`, \
                or list it in vocabularies/stakeholder-groups.csv\
                """,
                Loading.of("x.csv", "stakeholder_group,region\nCivil Sociaty,WOEG\nAliens,AFG\n")
                        .findings());
    }

    @Test
    void theReportsOwnVocabularyWinsByName() {
        var folder =
                new MemoryFolder()
                        .with(
                                "vocabularies/un-regional-groups.csv",
                                """
                                code,label,label_fr,not_applicable
                                N,North,Nord,
                                S,South,Sud,
                                ?,unknown,inconnu,yes
                                """)
                        .with("vocabularies/colours.csv", "code,label\nR,Red\n")
                        .with("x.csv", "region,colour\nnord,red\n,---\n");
        assertEquals(
                "region | colour\nN | R\n? | ---",
                Loading.of(folder, "x.csv").vocabulary("colour", "colours").rows());
    }

    @Test
    void aVocabularyThatIsNotThere() {
        assertEquals(
                "unknown-vocabulary report.yaml:7:5: there is no vocabulary `countrie` -> write"
                        + " `countries`",
                Loading.of("x.csv", "c\nNO\n").vocabulary("c", "countrie").findings());
    }

    @Test
    void mistakesInAVocabulary() {
        var findings = new ArrayList<Finding>();
        var folder =
                new MemoryFolder()
                        .with(
                                "a/colours.csv",
                                """
                                code,label,not_applicable
                                R,Red,
                                ,Blue,
                                R,Rot,
                                N,None,perhaps
                                """)
                        .with("a/shapes.csv", "name,label\n1,2\n");
        var shelf = VocabularyShelf.of(List.of(new VocabularyFolder(folder, "a")), findings::add);
        assertEquals(2, shelf.find("colours").orElseThrow().codes().size());
        assertEquals(true, shelf.find("shapes").isEmpty());
        assertEquals(
                """
                vocabulary-format a/colours.csv:3:1: this value has no code -> write a short code
                vocabulary-format a/colours.csv:4:1: code `R` is already at a/colours.csv:2:1 -> keep one of them
                vocabulary-format a/colours.csv:5:8: `not_applicable` is `yes` or empty, not `perhaps` \
                -> write `yes` for the value that says that no other applies
                vocabulary-format a/shapes.csv:1:1: a vocabulary needs a column `code`, and this one has none \
                -> write `code,label` as the first line\
                """,
                Loading.shown(findings));
    }

    @Test
    void theShippedOnesAreAllThere() {
        var shelf = VocabularyShelf.shipped();
        assertEquals(
                "[countries, stakeholder-groups, submission-kinds, un-regional-groups]",
                shelf.names().toString());
        var countries = shelf.find("countries").orElseThrow();
        assertEquals(250, countries.codes().size());
        assertEquals("Norvège", countries.find("NOR").orElseThrow().label(Locale.FRENCH));
    }
}
