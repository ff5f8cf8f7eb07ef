package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class MarkdownReferencesTest {
    @Test
    void a_reference_becomes_a_figure_bound_to_data() {
        var reading =
                Reading.of(
                        "There were $contributions.count. And\n**$report.number.ordinal**, too.");
        assertEquals(
                "@1:1 p There were datum(contributions.count = 25 @1:12). And⏎"
                        + "*datum(report.number.ordinal = 25 @2:3)*, too.\n",
                reading.dump());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contributions.count('region', 'WEOG')",
                "contributions.count(\"region\", \"WEOG\").words",
                "contributions.count(‘region’, ‘WEOG’)",
                "contributions.count(“region”, „WEOG“)",
                "contributions.count('country', 'Côte d'Ivoire')",
                "contributions.count('note', 'a (b), *c* _d_ <b> &amp; `e`')",
                "contributions.distinct()",
                "last_year"
            })
    void the_whole_expression_is_one_reference(String expression) {
        assertEquals(List.of(expression + " @1:3"), Reading.of("A $" + expression + ".").asked);
        assertEquals(List.of(expression + " @1:3"), Reading.of("A ${" + expression + "}th.").asked);
    }

    @Test
    void a_reference_may_wrap_over_lines() {
        var reading = Reading.of("A $contributions.count('region',\n  'WEOG') b");
        assertEquals(List.of("contributions.count('region', 'WEOG') @1:3"), reading.asked);
    }

    @Test
    void code_links_html_and_escaped_dollars_hold_no_references() {
        var reading =
                Reading.of(
                        "`$contributions.count` \\$contributions.count"
                                + " [x](https://e.org/$contributions.count) <a"
                                + " b=\"$contributions.count\"> $5 $ 3 US$ ${ $}");
        assertEquals(List.of(), reading.asked);
    }

    @Test
    void what_is_no_name_of_the_report_stays_text() {
        var reading = Reading.of("It cost $USD and ${foo} or $foo.bar('x').");
        assertEquals("@1:1 p It cost $USD and ${foo} or $foo.bar('x').\n", reading.dump());
        assertEquals("", reading.complaints());
    }

    @Test
    void a_wrong_reference_is_reported_and_stays_visible() {
        var reading = Reading.of("We got $contribution.count texts.");
        assertEquals("@1:1 p We got $contribution.count texts.\n", reading.dump());
        assertEquals(
                "error unknown-reference summary.md:1:8: `contribution.count` is wrong; \n",
                reading.complaints());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$contributions.count('region'",
                "$contributions.count('region)",
                "${contributions.count"
            })
    void an_open_bracket_is_reported(String text) {
        var reading = Reading.of(text + " and so on");
        assertEquals("@1:1 p " + text + " and so on\n", reading.dump());
        assertEquals("open-reference", reading.findings.getFirst().rule());
    }

    @Test
    void references_stand_in_headings_links_and_cells() {
        assertEquals(
                """
                @1:1 h1 In datum(report.date = 25 @1:6)
                @3:1 p link(https://e.org: all datum(contributions.count = 25 @3:6))
                @5:1 table
                  datum(report.x('a|b') = 25 @5:3) START
                """,
                Reading.of(
                                """
                                # In $report.date

                                [all $contributions.count](https://e.org)

                                | $report.x('a\\|b') |
                                | --- |
                                """)
                        .dump());
    }
}
