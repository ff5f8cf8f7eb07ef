package org.rapporteur.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.stream.Collectors;

class BreakdownTest {
    private static final Dataset PEOPLE =
            Sample.of("APG,Zoë,", "---,Ana,", "WEOG,Bo,", ",Bo,", "APG,Cy,", "odd,,", "APG,Ana,");

    private static String shown(Breakdown breakdown) {
        return breakdown.groups().stream()
                .map(group ->
                        (group.code().isEmpty() ? "absent" : group.code()) + " " + group.count())
                .collect(Collectors.joining(", "));
    }

    @Test
    void groupsStandInTheOrderOfTheVocabularyThenNotApplicableThenAbsent() {
        assertEquals(
                "WEOG 1, APG 3, EEG 0, odd 1, --- 1, absent 1",
                shown(Breakdown.of(PEOPLE, "region")));
    }

    @Test
    void groupsOfTextStandInTheOrderOfTheText() {
        assertEquals("Ana 2, Bo 2, Cy 1, Zoë 1, absent 1", shown(Breakdown.of(PEOPLE, "name")));
    }

    @Test
    void groupsAlwaysAddUpToTheNumberOfRows() {
        for (var column : PEOPLE.columns()) {
            var breakdown = Breakdown.of(PEOPLE, column.name());
            assertEquals(7, breakdown.total());
            assertEquals(7, breakdown.groups().stream().mapToLong(Breakdown.Group::count).sum());
        }
    }

    @Test
    void groupsMayStandByCountAndWithoutZeros() {
        assertEquals(
                "APG 3, WEOG 1, odd 1, EEG 0, --- 1, absent 1",
                shown(Breakdown.of(PEOPLE, "region").byCount()));
        assertEquals(
                "WEOG 1, APG 3, odd 1, --- 1, absent 1",
                shown(Breakdown.of(PEOPLE, "region").withoutZeros()));
    }

    @Test
    void aGroupWithoutRowsIsOnlyShownForAValue() {
        assertEquals("WEOG 1, APG 0, EEG 0", shown(Breakdown.of(Sample.of("WEOG,,"), "region")));
        assertEquals("WEOG 0, APG 0, EEG 0", shown(Breakdown.of(Sample.of(), "region")));
    }

    @Test
    void sharesAreOfAllRowsAndNeverForcedToAddUp() {
        assertEquals(
                "14 43 0 14 14 14",
                Breakdown.of(PEOPLE, "region").groups().stream()
                        .map(group -> Long.toString(group.share()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aGroupRemembersWhereItsFirstRowsStand() {
        var groups = Breakdown.of(PEOPLE, "region").groups();
        assertEquals("[x.csv:2:1, x.csv:6:1, x.csv:8:1]", groups.get(1).rows().toString());
        var many = Sample.of(Collections.nCopies(50, "APG,,").toArray(String[]::new));
        var group = Breakdown.of(many, "region").withoutZeros().groups().getFirst();
        assertEquals(50, group.count());
        assertEquals(Breakdown.EVIDENCE, group.rows().size());
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> Breakdown.of(PEOPLE, "age"));
        assertEquals("people has no column age", wrong.getMessage());
    }
}
