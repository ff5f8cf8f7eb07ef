package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WordingTest {
    @Test
    void a_template_orders_words_and_places_parts() {
        var rendering =
                Rendering.of(
                        """
                        ## comment
                        <h2>People</h2>
                        <ul>
                        #foreach($person in $people)
                          <li>$person.name#if($person.role), <em>$person.role</em>#end</li>
                        #end
                        </ul>
                        #if($nothing)<p>never</p>#end
                        <part name="list"/>
                        <p class="note">$labels.plural('texts', $count)
                          $labels.text('as-of', 'today') $labels.total</p>
                        """);
        assertEquals("", rendering.complaints());
        assertEquals(
                """
                @2:1 h1 People
                @3:1 ul BULLET 1
                  li
                    @5:3 p Ana, _Chair_
                  li
                    @5:3 p Ben
                @0:0 p the list
                @10:1 note datum(contributions.count = 25 @10:1) texts as of today Total
                """,
                rendering.dump());
    }

    @Test
    void a_value_never_becomes_markup() {
        var rendering =
                Rendering.of("<p>$title</p>#set($x = '<em>y</em>')<p>$x</p><part name=\"list\"/>");
        assertEquals("", rendering.complaints());
        assertEquals(
                "@1:1 p A & B <b>bold</b>\n@1:37 p <em>y</em>\n@0:0 p the list\n",
                rendering.dump());
    }

    @Test
    void figures_keep_what_they_are_bound_to() {
        var rendering = Rendering.of("<p>$count, $labels.words($count)</p><part name=\"list\"/>");
        assertEquals(
                "@1:1 p datum(contributions.count = 25 @1:1), datum(contributions.count ="
                        + " twenty-five @1:1)\n@0:0 p the list\n",
                rendering.dump());
    }

    @Test
    void unknown_names_are_found_all_at_once_with_the_right_one() {
        var rendering = Rendering.of("<p>$poeple</p>\n<p><em>x</em> $tite ${n}</p>");
        assertEquals(
                """
                template-reference templates/list.html.vm:1:4: `$poeple` is not known; did you mean `$people`?; use one of $count, $foreach, $labels, $n, $nothing, $people, $title
                template-reference templates/list.html.vm:2:15: `$tite` is not known; did you mean `$title`?; use one of $count, $foreach, $labels, $n, $nothing, $people, $title
                """,
                rendering.complaints());
        assertEquals("@0:0 p the list\n", rendering.dump());
    }

    @Test
    void a_name_that_is_set_in_a_branch_only_has_no_value_elsewhere() {
        assertEquals(
                "template-reference templates/list.html.vm:2:4: `$x` has no value here; set it in"
                        + " every branch before, or test it first: `#if`\n",
                Rendering.of("#if($n > 5)#set($x = 'a')#end\n<p>$x</p>").complaints());
    }

    @Test
    void unknown_members_name_those_that_there_are() {
        assertEquals(
                "template-member templates/list.html.vm:1:34: `nmae` cannot be asked of a group of"
                        + " values; did you mean `name`?; use one of name, role\n",
                Rendering.of("<p>#foreach($p in $people)<em>$p.nmae</em>#end</p>").complaints());
        assertTrue(
                Rendering.of("<p>$title.class</p>")
                        .complaints()
                        .contains(
                                "`class` cannot be asked of a text; use one of contains,"
                                        + " endsWith"));
    }

    @Test
    void directives_that_are_switched_off_are_named() {
        assertEquals(
                """
                template-directive templates/list.html.vm:1:1: `#evaluate` is switched off; use `#if` and `#foreach`, or have the section compute it
                template-directive templates/list.html.vm:2:2: `#include` is switched off; use `#if` and `#foreach`, or have the section compute it
                template-directive templates/list.html.vm:3:1: there is no directive `#forech`; did you mean `#foreach`?; use `#if`, `#foreach` or `#set`; for a `#` proper write `&#35;`
                """,
                Rendering.of("#evaluate('$x')\n #include('../secret')\n#forech($p)").complaints());
    }

    @Test
    void open_blocks_are_named_where_they_open() {
        assertEquals(
                "template-syntax templates/list.html.vm:2:1: `#if` is never closed; add `#end`"
                        + " where it ends\n",
                Rendering.of("<p>a</p>\n#if($n > 1)<p>b</p>").complaints());
        assertEquals(
                "template-syntax templates/list.html.vm:1:1: `#end` closes nothing; delete it, or"
                        + " add the `#if` or `#foreach` that it ends\n",
                Rendering.of("#end").complaints());
    }

    @Test
    void data_cannot_be_changed() {
        assertEquals(
                "template-change templates/list.html.vm:1:1: data cannot be changed from a"
                        + " template; set a name of your own: `#set($total = …)`\n",
                Rendering.of("#set($people[0].name = 'x')").complaints());
    }

    @Test
    void lists_are_not_printed_whole() {
        assertEquals(
                "template-value templates/list.html.vm:1:4: `$people` is a list and cannot be"
                        + " printed; go through it with `#foreach`, or print one of its members\n",
                Rendering.of("<p>$people</p>").complaints());
    }

    @Test
    void markup_that_is_none_of_the_subset_is_found_in_the_template() {
        var complaints =
                Rendering.of(
                                """
                                <p>a <b>c</b></p>
                                <div class="x">d</div>
                                <p style="y">e</em></p>
                                loose
                                <part name="lst"/>
                                <ul><p>x</p></ul>
                                <p>open
                                """)
                        .complaints();
        assertEquals(
                """
                template-markup templates/list.html.vm:3:15: `</em>` closes nothing; delete it
                template-markup templates/list.html.vm:7:1: `<p>` is never closed; add `</p>` where it ends
                template-markup templates/list.html.vm:1:6: `<b>` is no element of templates; did you mean `strong`?; use one of a, blockquote, br, caption, code, dd, dl, dt, em, h2, h3, h4, li, ol, p, part, span, strong, table, tbody, td, th, thead, tr, ul
                """,
                complaints.lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
        assertTrue(
                complaints.contains("2:1: `<div>` is no element of templates; did you mean `p`?"));
        assertTrue(complaints.contains("3:1: `<p>` has no attribute `style`"));
        assertTrue(complaints.contains("text stands outside of a paragraph"));
        assertTrue(complaints.contains("5:1: there is no part `lst`; did you mean `list`?"));
        assertTrue(complaints.contains("6:5: `<p>` may not stand directly in `<ul>`"));
    }

    @Test
    void tables_links_and_definitions() {
        var rendering =
                Rendering.of(
                        """
                        <table><caption>All</caption><thead><tr><th>Name</th><th class="numeric">N</th></tr></thead>
                        <tbody><tr class="group"><td>G</td></tr><tr><th>A</th><td>$n</td></tr>
                        <tr class="total"><th>Sum</th><td>3</td></tr></tbody></table>
                        <dl><dt>T</dt><dd>meaning</dd></dl>
                        <p><a href="https://e.org/">site</a><br><a href="#x"/> <span class="detail">d</span></p>
                        <p><a href="javascript:x">bad</a></p>
                        <ol start="4" class="register"><li>four</li></ol><part name="list"/>
                        """);
        assertEquals(
                """
                @1:1 table caption: All
                  Name START header | N END
                  GROUP: G
                  A | 3
                  TOTAL: Sum | 3
                @4:1 dl
                  @4:1 dt T
                    @4:15 p meaning
                @5:1 p link(https://e.org/: site)↵ref(#x: ) detail(d)
                @6:1 p bad
                @7:1 ol DECIMAL 4 register
                  li
                    @7:32 p four
                @0:0 p the list
                """,
                rendering.dump());
        assertEquals("link-target", rendering.findings.getFirst().rule());
        assertEquals(1, rendering.findings.size());
    }
}
