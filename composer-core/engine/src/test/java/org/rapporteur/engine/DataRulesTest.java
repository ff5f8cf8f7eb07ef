package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the rules say of datasets.
final class DataRulesTest {
    @TempDir Path parent;
    private CheckedFolder folder;

    @BeforeEach
    void begin() {
        folder = new CheckedFolder(parent);
    }

    private CheckedFolder people(String... names) {
        return folder.says("data: {participants: people.csv}\n")
                .file("people.csv", "name,role\n" + String.join("\n", names) + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | Ada Lovelacce | a few letters",
                "Dave Kissoundoyal | Dave Kissoonoval | a few letters",
                "Timea Suto | Tímea Sütő | accents or script",
                "Lukasz Nowak | Łukasz Nowak | accents or script",
                "Иван Петров | Ivan Petrov | accents or script",
                "Maria-Jose Calderon | Maria Jose Calderon | 'hyphens, stops or blanks'",
                "Naveen Lakshman | Naveen K. Lakshman | initials",
                "N. Lakshman | Naveen Lakshman | initials",
                "Carmen Solis Rivera | Carmen Valeria Solis Rivera | a middle name",
                "Carla Perez | 'Perez, Carla' | the order of the words",
                "Anne Mcdonald | Anne McDonald | capital letters",
                "Mr. Kofi Wolfe | Dr. Kofi Wolfe | the honorific",
            })
    void one_person_spelled_in_two_ways_is_told(String one, String other, String difference) {
        var said =
                people(one + ",", (other.contains(",") ? "\"" + other + "\"" : other) + ",").said();
        assertTrue(said.startsWith("warning[name-variant] people.csv:3:"), said);
        assertTrue(said.endsWith("look like one person: they differ in " + difference), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Franco | Peter Micek",
                "Maria Fernandez | Maria Hernandez",
                "John Wilson | John Watson",
                "Ana Silva | Eva Silva",
                "Anna Martin | Anna Martinez",
                "Li Wei | Li Wen",
                "Mr. Kofi Wolfe | Kofi Wolfe",
                "Ministry I | Ministry II",
                "Group 1 | Group 2",
            })
    void two_persons_are_left_alone(String one, String other) {
        assertEquals("", people(one + ",", other + ",").said());
    }

    @Test
    void a_variant_names_both_places_and_what_to_add_to_aliases() {
        assertEquals(
                """
                warning[name-variant] people.csv:3:1: "Ada Lovelacce" and "Ada Lovelace" look like one person: they differ in a few letters
                  "Ada Lovelacce": here (people.csv:3)
                  "Ada Lovelace": there (people.csv:2)
                  fix: write it in one way; if both are right, add `Ada Lovelacce,Ada Lovelace,no` to aliases.csv (`yes` for one who is spelled in two ways)\
                """,
                people("Ada Lovelace,", "Ada Lovelacce,").saidInFull());
    }

    @ParameterizedTest
    @CsvSource({"yes", "no"})
    void what_aliases_say_is_not_asked_again(String same) {
        people("Ada Lovelace,", "Ada Lovelacce,")
                .file("aliases.csv", "name,other,same\nAda Lovelace,Ada Lovelacce," + same + "\n");
        assertEquals("", folder.said());
    }

    @Test
    void a_wrong_alias_is_told() {
        people("Ada Lovelace,").file("aliases.csv", "name,other,same\nAda,,\nAda,Eda,perhaps\n");
        assertEquals(
                """
                error[alias-format] aliases.csv:2:1: an alias is a pair of names, and one of them is missing
                error[alias-format] aliases.csv:3:9: `same` is `yes` or `no`, not `perhaps`\
                """,
                folder.said());
    }

    @Test
    void organizations_are_compared_too() {
        folder.says("data: {contributions: c.csv}\n")
                .file(
                        "c.csv",
                        """
                        contributor,organization
                        Ana Silva,Institute of Open Standards
                        Ben Okoro,Institute of Open Standarts
                        Cleo Diaz,Institute of Open Source
                        """);
        assertEquals(
                "warning[name-variant] c.csv:3:11: \"Institute of Open Standarts\" and \"Institute"
                        + " of Open Standards\" look like one organization: they differ in a few"
                        + " letters",
                folder.said());
    }

    @Test
    void many_variants_are_summed_up() {
        people(
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                "Person" + word(i) + (i % 2 == 0 ? " Xaverius," : " Xaveriuss,"))
                        .toArray(String[]::new));
        folder.file(
                "people.csv",
                "name,role\n"
                        + IntStream.range(0, 60)
                                .mapToObj(i ->
                                        word(i / 2) + (i % 2 == 0 ? " Xaverius," : " Xaveriuss,"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
        var said = folder.said();
        assertEquals(21, said.lines().count(), said);
        assertTrue(said.contains("10 more findings like the 20 of this rule above"), said);
    }

    /// Words that differ in more than a letter or two.
    private static String word(int number) {
        var letters = "bcdfghklmnprstvwz";
        char one = letters.charAt(number % 17);
        char two = letters.charAt(number / 17);
        return Character.toUpperCase(one) + ("" + two + one + two).repeat(2) + "a";
    }

    @Test
    void a_title_without_a_blank_is_told_where_others_have_one() {
        assertEquals(
                "advice[name-variant] people.csv:3:1: \"Dr.N. Sudha\" has no blank behind the"
                        + " title, as others have",
                people("Dr. U.M. Mbanaso,", "Dr.N. Sudha,").said());
    }

    @Test
    void the_same_list_twice_has_to_be_the_same() {
        folder.says(
                        """
                        data:
                          contributions: a.csv
                          overview: {file: b.csv, same-as: {data: contributions, by: contributor}}
                        """)
                .file("a.csv", "contributor\nMr. Ana Silva\nBen Okoro\nCleo Diaz\n")
                .file("b.csv", "contributor\nAna Silva\nCléo Díaz\nDan Evans\n");
        assertEquals(
                """
                error[list-mismatch] report.yaml:8:43: overview and contributions list the same, but 1 is missing in contributions, 1 is missing in overview
                  only in overview: Dan Evans (b.csv:4)
                  only in contributions: Ben Okoro (a.csv:3)
                  fix: add what is missing, or delete `same-as` if they need not be the same
                warning[name-variant] b.csv:3:1: "Cléo Díaz" and "Cleo Diaz" look like one person: they differ in accents or script
                  "Cléo Díaz": here (b.csv:3)
                  "Cleo Diaz": there (a.csv:4)
                  fix: write it in one way; if both are right, add `Cléo Díaz,Cleo Diaz,no` to aliases.csv (`yes` for one who is spelled in two ways)\
                """,
                sorted(folder.saidInFull()));
    }

    private static String sorted(String said) {
        return said.indexOf("error[") > 0
                ? said.substring(said.indexOf("error["))
                        + "\n"
                        + said.substring(0, said.indexOf("error[")).strip()
                : said;
    }

    @Test
    void lists_that_are_nearly_the_same_are_asked_about() {
        var names = "Ana Silva\nBen Okoro\nCleo Diaz\nDan Evans\nEva Fuchs\nFay Gray\n";
        folder.says("data: {contributions: a.csv, submissions: b.csv}\n")
                .file("a.csv", "contributor\n" + names)
                .file("b.csv", "contributor\n" + names + "Gus Hall\n");
        assertEquals(
                "warning[list-mismatch] report.yaml:6:30: contributions and submissions list the"
                        + " same, but 1 is missing in contributions",
                folder.said());
    }

    @Test
    void lists_of_other_things_are_not_compared() {
        folder.says("data: {contributions: a.csv, submissions: b.csv}\n")
                .file(
                        "a.csv",
                        "contributor\nAna Silva\nBen Okoro\nCleo Diaz\nDan Evans\nEva Fuchs\n")
                .file("b.csv", "contributor\nAna Silva\nHal Innes\nIda Jones\nJo Klein\nKit Lee\n");
        assertEquals("", folder.said());
    }

    @Test
    void rows_that_occur_twice_are_told_but_for_their_number() {
        folder.says("data: {actions: a.csv}\n")
                .file(
                        "a.csv",
                        "number,what,due\n1,Write,June\n2,Send,June\n3,Write,June\n4,Write,July\n");
        assertEquals(
                "warning[duplicate-row] a.csv:4:1: row 3 of actions is the same as row 1",
                folder.said());
    }

    @Test
    void names_with_numbers_are_told_apart_by_them() {
        folder.says("data: {participants: p.csv}\n")
                .file("p.csv", "name\nSpeaker 4390\nSpeaker 44390\nSpeaker 43390\n");
        assertEquals("", folder.said());
    }

    @Test
    void answers_that_nothing_tells_apart_may_be_the_same() {
        folder.says("data: {registrations: r.csv, survey: s.csv}\n")
                .file("r.csv", "number,country\n1,FR\n2,KE\n3,FR\n")
                .file("s.csv", "q1,q2\n" + "good,yes\n".repeat(8) + "bad,no\n".repeat(14));
        assertEquals("", folder.said());
    }

    @Test
    void who_a_row_is_about_has_to_be_said() {
        folder.says("data: {participants: p.csv, contributions: c.csv}\n")
                .file("p.csv", "name,role\nAna Silva,\n,Expert\n")
                .file("c.csv", "contributor,organization\n,Acme Institute\n");
        assertEquals(
                """
                warning[missing-value] c.csv:2:1: row 1 of contributions has no contributor
                  fix: write the organization here, too
                warning[missing-value] p.csv:3:1: row 2 of participants has no name
                  fix: write the name, or delete the row\
                """,
                folder.saidInFull());
    }

    @Test
    void what_figures_count_by_has_to_be_said() {
        folder.says("data: {contributions: c.csv}\n")
                .file("text.md", "It was $contributions.count('stakeholder_group', 'CS').\n")
                .file(
                        "c.csv",
                        "contributor,stakeholder_group,submitted_as\nAna Silva,CS,\nBen Okoro,,\n");
        assertEquals(
                "warning[missing-value] c.csv:3:11: row 2 of contributions has no"
                        + " stakeholder_group",
                folder.said());
    }

    @Test
    void a_submitter_is_an_individual_or_an_organization() {
        folder.says("data: {contributions: c.csv}\n")
                .file(
                        "c.csv",
                        """
                        contributor,organization,submitted_as
                        Ana Silva,,ORG
                        Ben Okoro,Acme Institute,IND
                        United Nations Association,,ORG
                        EuroDIG,,ORG
                        Cleo Diaz,,IND
                        Dan Evans,Acme Institute,ORG
                        """);
        assertEquals(
                """
                warning[submitter-kind] c.csv:2:12: Ana Silva contributed for an organization, which is not named
                warning[submitter-kind] c.csv:3:26: Ben Okoro contributed as an individual, and an organization is named\
                """,
                folder.said());
    }

    @Test
    void names_that_look_alike_and_are_not_the_same_are_told() {
        var said =
                people("Ana Silva,", "\u0410na Silva,", "Boris Mahler,", "B\u043eris Kramer,")
                        .said();
        assertEquals(
                """
                warning[confusable] people.csv:3:1: "\u0410na Silva" looks like the name at people.csv:2:1, and is written with other characters
                warning[confusable] people.csv:5:1: "B\u043eris Kramer" mixes letters of two scripts that look alike\
                """,
                said);
    }

    @Test
    void characters_that_cannot_be_seen_and_accents_of_two_kinds_are_told() {
        var said = people("Ana\u200B Silva,", "Jos\u00E9 Diaz,", "Rene\u0301 Diaz,").said();
        assertEquals(
                """
                warning[confusable] people.csv:2:4: hidden character U+200B
                warning[confusable] people.csv:4:1: accents of this cell are characters of their own, those of others are not: the same name would be two\
                """,
                said);
    }

    @Test
    void published_counts_in_a_file_are_held_against_the_rows() {
        folder.says("data: {contributions: c.csv, published: p.csv}\n")
                .file(
                        "c.csv",
                        "contributor,region\n"
                                + "Ana Silva,APG\n"
                                + "Ben Okoro,AFG\n"
                                + "Cleo Diaz,APG\n"
                                + "Dan Evans,\n")
                .file("p.csv", "group,published\nAsia Pacific Group,1\nAfrican Group,1\nTotal,3\n");
        assertEquals(
                """
                error[partition-sum] p.csv:4:7: the groups add up to 2, but there are 4 contributions
                error[partition-sum] p.csv:4:7: the total says 3, the groups add up to 2
                error[stated-count] p.csv:2:20: Asia Pacific Group: the text says 1, the data say 2\
                """,
                folder.said().lines().sorted().collect(Collectors.joining("\n")));
    }
}
