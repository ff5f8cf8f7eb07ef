package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Where the rules look, and what they say in full. What they find in sentences is in the cases of
/// [PrecisionTest].
final class TextRulesTest {
    private static final String FOUR =
            "contributor,region,submitted_as\nAna Silva,APG,IND\nBen Okoro,AFG,IND\nCleo"
                    + " Diaz,APG,IND\nDan Evans,,IND\n";

    @TempDir Path parent;
    private CheckedFolder folder;

    @BeforeEach
    void begin() {
        folder = new CheckedFolder(parent).file("c.csv", FOUR);
    }

    private CheckedFolder four() {
        return folder.says("data: {contributions: c.csv}\n");
    }

    @Test
    void a_wrong_count_names_the_rows_and_what_to_write() {
        four().file("text.md", "# Regions\n\n- APG – 3\n- AFG – 1\n");
        assertEquals(
                """
                error[stated-count] text.md:3:9: APG: the text says 3, the data say 2
                  counted: 2 rows of contributions with region APG (c.csv:2, 4)
                  fix: write `$contributions.count('region', 'APG')`, or correct the data\
                """,
                folder.saidInFull());
    }

    @Test
    void a_wrong_number_says_what_it_could_be() {
        four().says("facts: {last_year: 9}\n")
                .file(
                        "text.md",
                        "In all, nine contributions were received.\n"
                                + "The call drew 6 contributions.\n");
        assertEquals(
                """
                advice[typed-number] text.md:1:9: "nine" is typed by hand, and will stay when the data change
                  counted: 4 rows of contributions (c.csv)
                  fix: write `$last_year`
                warning[typed-number] text.md:2:15: the text says 6, the data say 4
                  counted: 4 rows of contributions (c.csv)
                  fix: write `$contributions.count`, or correct the data\
                """,
                folder.saidInFull());
    }

    @Test
    void lines_of_the_title_block_and_titles_are_read_too() {
        four().says("title-block: [Small Forum, 7 contributions]\n")
                .says("annexes: [{title: All 8 contributions, sections: [empty]}]\n")
                .file("text.md", "See [](#empty).\n");
        assertEquals(
                """
                warning[typed-number] report.yaml:7:28: the text says 7, the data say 4
                warning[typed-number] report.yaml:8:23: the text says 8, the data say 4\
                """,
                folder.said());
    }

    @Test
    void footnotes_cells_and_headings_are_read_too() {
        four().file(
                        "text.md",
                        """
                        # 9 contributions

                        Words.[^1]

                        | Who | What |
                        |---|---|
                        | Ana | read all 7 contributions |

                        [^1]: In all, 6 contributions were received.
                        """);
        assertEquals(
                """
                warning[typed-number] text.md:1:3: the text says 9, the data say 4
                warning[typed-number] text.md:7:18: the text says 7, the data say 4
                warning[typed-number] text.md:9:15: the text says 6, the data say 4\
                """,
                folder.said());
    }

    @Test
    void what_others_said_and_code_is_not_our_claim() {
        four().file(
                        "text.md",
                        """
                        > In all, 6 contributions were received.

                        She said: "In all, 6 contributions were received." The label is `APG – 7`.

                        ```
                        APG – 7
                        ```
                        """);
        assertEquals("", folder.said());
    }

    @Test
    void figures_bound_to_data_are_never_told() {
        four().file(
                        "text.md",
                        """
                        There were $contributions.count contributions, most of them
                        ($contributions.count('submitted_as', 'IND')) by individuals.

                        - APG – $contributions.count('region', 'APG')
                        - AFG – $contributions.count('region', 'AFG')
                        """);
        assertEquals("", folder.said());
    }

    @Test
    void a_snapshot_is_not_later_than_the_report() {
        folder.says("data: {contributions: {file: c.csv, as-of: 2024-07-01}}\n");
        assertEquals(
                """
                warning[as-of] report.yaml:6:44: contributions are of 2024-07-01, and the report is of 2024-06-30
                  issued: 2024-06-30
                  fix: use the data as they were on 2024-06-30, or correct `issued`\
                """,
                folder.saidInFull());
    }

    @Test
    void snapshots_of_two_days_are_not_compared_unsaid() {
        folder.says(
                        """
                        data:
                          contributions: {file: c.csv, as-of: 2024-06-01}
                          submissions: {file: d.csv, as-of: 2024-06-10}
                        """)
                .file("d.csv", "contributor\nEva Fuchs\n")
                .file(
                        "text.md",
                        """
                        There were $contributions.count contributions, then $submissions.count.

                        There were $contributions.count contributions, and by $submissions.as_of
                        $submissions.count.

                        There were $submissions.count. There were $contributions.count.
                        """);
        assertEquals(
                """
                warning[as-of] text.md:1:53: this sentence compares contributions of 2024-06-01 and submissions of 2024-06-10
                  contributions: as of 2024-06-01 (report.yaml:7)
                  submissions: as of 2024-06-10 (report.yaml:8)
                  fix: say of when they are: `$contributions.as_of`, `$submissions.as_of`\
                """,
                folder.saidInFull());
    }

    @Test
    void an_annex_shows_data_of_one_day() {
        folder.says(
                        """
                        data:
                          contributions: {file: c.csv, as-of: 2024-06-01}
                          submissions: {file: d.csv, as-of: 2024-06-10}
                        annexes:
                          - title: Lists
                            sections: [rows, {rows: , data: submissions}]
                        """)
                .file("d.csv", "contributor\nEva Fuchs\n")
                .file("text.md", "See [](#rows).\n");
        assertTrue(
                folder.said()
                        .contains(
                                "warning[as-of] report.yaml:10:5: Annex shows contributions of"
                                        + " 2024-06-01 and submissions of 2024-06-10"),
                folder.said());
    }

    @Test
    void annexes_tables_and_figures_are_referred_to() {
        four().says(
                        """
                        sections: [narrative, rows]
                        annexes:
                          - {title: One, id: one, sections: [empty]}
                          - {title: Two, id: two, sections: [empty]}
                          - {title: Three, id: three, sections: [empty]}
                        """)
                .file("text.md", "See ANNEX II, and [the third](#three).\n");
        assertEquals(
                """
                advice[unreferenced-annex] report.yaml:7:23: nothing refers to Table 1 (Rows)
                  fix: refer to it where it belongs: `[](#rows)`
                advice[unreferenced-annex] report.yaml:9:5: nothing refers to Annex I (One)
                  fix: refer to it where it belongs: `[](#one)`\
                """,
                folder.saidInFull());
    }

    @Test
    void other_languages_are_told_once_what_is_not_checked() {
        folder.says("data: {contributions: c.csv}\n")
                .in("ru")
                .file("text.md", "Поступило 9 материалов.\n\n- APG – 3\n- AFG – 1\n");
        assertEquals(
                """
                advice[language] report.yaml: rules that read sentences know English, French, Spanish; a report in Russian is held against the other rules only
                error[stated-count] text.md:3:9: APG: the text says 3, the data say 2\
                """,
                folder.said());
    }

    @Test
    void what_most_means_can_be_set() {
        var text =
                "Most contributions came from individuals. Most contributions came from"
                        + " Asia-Pacific.\n";
        four().file("text.md", text);
        assertEquals(
                "warning[quantifier] text.md:1:43: \"Most\" is said of Asia-Pacific, and it is 2 of"
                        + " 4 (50 %)",
                folder.said());
        folder.says("rules: {quantifier: {most: 40}}\n");
        assertEquals("", folder.said());
    }

    @Test
    void a_label_that_nothing_has_is_told_with_those_that_there_are() {
        four().says("annexes: [{title: One, sections: [empty]}, {title: Two, sections: [empty]}]\n")
                .file("text.md", "See Annex I, Annex II and Annex III.\n");
        assertEquals(
                """
                warning[stale-label] text.md:1:27: the text says "Annex III", and the report has none
                  there are: Annex I, Annex II
                  fix: refer to it by its id, `[](#id)`, and the tool fills in the label\
                """,
                folder.saidInFull());
    }

    @Test
    void a_note_mark_belongs_to_something() {
        folder.file(
                "text.md", "\\*\\* This explains.\n\nA word\\*\\* and more.\n\n† This does not.\n");
        assertEquals(
                "warning[unused-footnote] text.md:5:3: the note mark `†` stands here, and nothing"
                        + " refers to it",
                folder.said());
    }

    @Test
    void a_list_is_written_in_one_way() {
        four().file("text.md", "- APG – 2\n- AFG - 1\n- n/a – 1\n");
        assertEquals(
                "advice[uneven-list] text.md:2:9: `-` stands before this number, `–` before 2"
                        + " others",
                folder.said());
    }

    @Test
    void acronyms_of_printed_data_are_told_together() {
        folder.says("data: {contributions: c.csv}\nsections: [narrative, rows]\n")
                .file("text.md", "See [](#rows) and the BBX. The Big Box (BBX) is new.\n")
                .file(
                        "c.csv",
                        "contributor,organization\n"
                                + "Ana Silva,ISOZ Chapter\n"
                                + "Ben Okoro,BBX and SIGN\n");
        assertEquals(
                """
                advice[undefined-acronym] c.csv:2:11: contributions has acronyms that are never spelled out: ISOZ, SIGN
                  first used: ISOZ, SIGN (c.csv:2, 3)
                  fix: add them to `glossary` in report.yaml: `glossary: {ISOZ: …}`\
                """,
                folder.saidInFull());
        folder.says("glossary: {ISOZ: a, SIGN: b}\n");
        assertEquals("", folder.said());
    }
}
