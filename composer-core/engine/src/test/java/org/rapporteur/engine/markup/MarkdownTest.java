package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MarkdownTest {
    @Test
    void paragraphs_and_headings_know_where_they_stand() {
        var reading =
                Reading.of(
                        """
                        # The meeting {#meeting}

                        It was *short*, **very
                        short**, and `quiet`.\\
                        Then it ended.

                        ## Next steps
                        """);
        assertEquals(
                """
                @1:1 h1 #meeting The meeting
                @3:1 p It was _short_, *very⏎short*, and `quiet`.↵Then it ended.
                @7:1 h2 Next steps
                """,
                reading.dump());
        assertEquals("", reading.complaints());
    }

    @Test
    void lists_nest_and_keep_their_first_number() {
        assertEquals(
                """
                @1:1 ol DECIMAL 3
                  li
                    @1:4 p three
                    @2:4 ul BULLET 1
                      li
                        @2:6 p inner
                  li
                    @3:4 p four
                @5:1 ul BULLET 1
                  li
                    @5:3 p bullet
                """,
                Reading.of(
                                """
                                3. three
                                   - inner
                                4. four

                                - bullet
                                """)
                        .dump());
    }

    @Test
    void lines_that_begin_with_letters_are_a_lettered_list() {
        assertEquals(
                """
                @1:1 p The group agreed:⏎
                @2:5 ol LOWER_LETTER 1
                  li
                    @2:5 p to meet _again_;⏎
                  li
                    @3:5 p to write⏎more.
                """,
                Reading.of(
                                """
                                The group agreed:
                                (a) to meet *again*;
                                (b) to write
                                more.
                                """)
                        .dump());
    }

    @Test
    void a_single_letter_in_brackets_is_text() {
        assertEquals("@1:1 p a) is alone⏎c) too\n", Reading.of("a) is alone\nc) too").dump());
    }

    @Test
    void tables_have_a_header_row_and_alignments() {
        assertEquals(
                """
                @1:1 table
                  Name START | *N* END | Mid CENTER
                  A | 1 |\s
                  b|c | datum(contributions.count = 25 @4:8) | x
                """,
                Reading.of(
                                """
                                Name | **N** | Mid
                                :--- | ---: | :---:
                                A | 1
                                b\\|c | $contributions.count | x
                                """)
                        .dump());
    }

    @Test
    void links_go_out_or_to_an_id() {
        var reading =
                Reading.of(
                        """
                        [site](https://example.org) <mailto:a@example.org> [](#annex-ii)
                        [the table](#participants "title") [](https://example.org/x)
                        """);
        assertEquals(
                "@1:1 p link(https://example.org: site) link(mailto:a@example.org:"
                        + " mailto:a@example.org) ref(#annex-ii: )⏎ref(#participants: the table)"
                        + " link(https://example.org/x: https://example.org/x)\n",
                reading.dump());
        assertEquals("", reading.complaints());
    }

    @Test
    void other_links_are_refused_and_keep_their_words() {
        var reading =
                Reading.of(
                        """
                        [a](javascript:alert(1)) [b](&#106;avascript:x) [c](notes.md) [d]()
                        [e](www.example.org) [f](mailto:nobody) [g](file:///etc/passwd)
                        [h](//evil.invalid) [i](<https://a b>) [j](data:text/html,x)
                        """);
        assertEquals("@1:1 p a b c d⏎e f g⏎h i j\n", reading.dump());
        assertEquals(
                """
                warning link summary.md:1:1: link scheme `javascript:` is not allowed; link to an `https`, `http` or `mailto` address, or to an id: `#annex-i`
                warning link summary.md:1:26: link scheme `javascript:` is not allowed; link to an `https`, `http` or `mailto` address, or to an id: `#annex-i`
                warning link summary.md:1:49: the link goes to the file `notes.md`, which readers of the report do not have; link to a web address, or to an id of the report: `#participants`
                warning link summary.md:1:63: the link goes nowhere; write its target in the brackets: `(https://…)`
                warning link summary.md:2:1: the link `www.example.org` is no complete address; write `https://www.example.org`
                warning link summary.md:2:22: the link `mailto:nobody` names no mailbox; write it as `mailto:name@example.org`
                warning link summary.md:2:41: link scheme `file:` is not allowed; link to an `https`, `http` or `mailto` address, or to an id: `#annex-i`
                warning link summary.md:3:1: the link goes to the file `//evil.invalid`, which readers of the report do not have; link to a web address, or to an id of the report: `#participants`
                warning link summary.md:3:21: the target of the link has a blank or control character in it; write the address without it, `%20` for a blank
                warning link summary.md:3:40: link scheme `data:` is not allowed; link to an `https`, `http` or `mailto` address, or to an id: `#annex-i`
                """,
                reading.complaints());
    }

    @Test
    void footnotes_stand_where_their_marks_stand() {
        var reading =
                Reading.of(
                        """
                        One[^1] and two[^b].

                        [^1]: A *note*.
                        [^b]: Another,
                            wrapped.
                        """);
        assertEquals("@1:1 p Onenote(A _note_.) and twonote(Another,⏎wrapped.).\n", reading.dump());
        assertEquals("", reading.complaints());
    }

    @Test
    void footnotes_without_mark_and_marks_without_footnote_are_found() {
        assertEquals(
                """
                error unknown-footnote summary.md:1:1: there is no footnote `2`; write it on a line of its own: `[^2]: …`
                warning unused-footnote summary.md:3:1: footnote `1` is not printed: nothing refers to it; write `[^1]` where it belongs, or delete it
                """,
                Reading.of("Text[^2].\n\n[^1]: Note.\n").complaints());
    }

    @Test
    void a_misspelt_mark_is_shown_beside_the_footnote_that_nothing_refers_to() {
        var findings = Reading.of("One.\n\nTwo^1].\n\n[^1]: Note.\n").findings;
        assertEquals(
                "[Fact[name=may be meant, value=`1` (summary.md:3)," + " places=[summary.md:3:1]]]",
                findings.getFirst().facts().toString());
    }

    @Test
    void a_table_without_columns_is_refused() {
        var reading = Reading.of("| a | b |\n|\n--|--:|\n| 1 | 2 |\n");
        assertEquals(
                "error empty-table summary.md:2:1: the table has no columns: its header has no"
                        + " cells; write the header on one line: `| one | two |`\n",
                reading.complaints());
    }

    @Test
    void a_footnote_that_refers_to_itself_ends() {
        var reading = Reading.of("Text[^1].\n\n[^1]: See[^1].\n");
        assertEquals("@1:1 p Textnote(See[^1].).\n", reading.dump());
        assertEquals(
                "error footnote-in-footnote summary.md:3:10: a footnote has no footnotes; put the"
                        + " words into the text, or into the footnote itself\n",
                reading.complaints());
    }

    @Test
    void html_is_printed_as_text_and_comments_are_left_out() {
        var reading =
                Reading.of(
                        "<div>\n"
                                + "x\n"
                                + "</div>\n\n"
                                + "A <b>bold</b> word<br>\n"
                                + "there. <!-- no -->\n\n"
                                + "<!-- hidden -->\n");
        assertEquals("@1:1 p <div>⏎x⏎</div>\n@5:1 p A <b>bold</b> word↵⏎there. \n", reading.dump());
        assertEquals(
                """
                warning raw-html summary.md:1:1: HTML is printed as text; use Markdown; write `\\<` where a `<` is meant
                warning raw-html summary.md:5:3: HTML is printed as text; use Markdown; write `\\<` where a `<` is meant
                warning raw-html summary.md:5:10: HTML is printed as text; use Markdown; write `\\<` where a `<` is meant
                """,
                reading.complaints());
    }

    @Test
    void headings_go_down_one_level_at_a_time() {
        var reading =
                Reading.of("## Fine\n\n##### Too deep\n\n###### Deepest\n\n# Up {#Up me}\n\n#\n");
        assertEquals(
                "@1:1 h1 Fine\n@3:1 h2 Too deep\n@5:1 h3 Deepest\n@7:1 h1 Up\n", reading.dump());
        assertEquals(
                """
                error heading-order summary.md:3:1: the heading goes from level 1 to 4; write `###`
                error malformed-id summary.md:7:3: `{#Up me}` is no id; use letters, digits and hyphens: `{#next-steps}`
                error empty-heading summary.md:9:1: the heading has no words; write its words, or delete the `#`
                """,
                reading.complaints());
    }

    @Test
    void headings_deeper_than_the_fifth_level_are_printed_as_the_fifth() {
        var reading = Reading.of("# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n");
        assertEquals(
                "warning heading-depth summary.md:11:1: there are five levels of headings; this one"
                        + " is printed as the fifth; write `#####`, or a bold first line\n",
                reading.complaints());
    }

    @Test
    void quotes_and_code_and_rules() {
        var reading = Reading.of("> said\n> she\n\n```\na $b\n c\n```\n\n---\n");
        assertEquals("@1:1 quote\n  @1:3 p said⏎she\n@4:1 code a $b⏎ c⏎\n", reading.dump());
        assertEquals(
                "advice thematic-break summary.md:9:1: a line across the page is not printed; use a"
                        + " heading, or delete the line\n",
                reading.complaints());
    }
}
