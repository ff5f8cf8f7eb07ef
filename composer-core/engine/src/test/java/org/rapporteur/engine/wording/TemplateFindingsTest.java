package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TemplateFindingsTest {
    @Test
    void an_unknown_name_is_told_with_the_nearest_right_one() {
        assertEquals(
                """
                template-reference templates/list.html.vm:2:6 \
                `$partcipants` is not known; did you mean `$participants`?
                """,
                Written.of("<p>List:</p>\n<p>  $partcipants</p>").complaints());
    }

    @Test
    void all_unknown_names_are_told_at_once() {
        assertEquals(
                """
                template-reference templates/list.html.vm:1:4 \
                `$titel` is not known; did you mean `$title`?
                template-reference templates/list.html.vm:1:12 \
                `$cuont` is not known; did you mean `$count`?
                """,
                Written.of("<p>$titel, $cuont</p>").complaints());
    }

    @Test
    void a_name_that_is_set_on_another_way_only_has_no_value() {
        var written = Written.of("#if($empty.length() > 0)#set($x = 1)#end<p>$x</p>");
        assertEquals(
                "template-reference templates/list.html.vm:1:44 `$x` has no value here\n",
                written.complaints());
    }

    @Test
    void a_forbidden_member_is_told_with_the_allowed_ones() {
        var written = Written.of("<p>$title.class</p>");
        assertEquals(
                "template-member templates/list.html.vm:1:11 `class` cannot be asked of a text\n",
                written.complaints());
        assertTrue(written.findings().getFirst().fix().startsWith("use one of contains, "));
    }

    @Test
    void a_misspelt_member_is_told_with_the_nearest_right_one() {
        assertEquals(
                """
                template-member templates/list.html.vm:1:41 \
                `nmae` cannot be asked of a group of values; did you mean `name`?
                """,
                Written.of("#foreach($one in $participants)<p>${one.nmae}</p>#end").complaints());
    }

    @Test
    void directives_that_are_switched_off_are_told() {
        for (var name : List.of("evaluate", "include", "parse", "define", "macro")) {
            var end = name.equals("define") || name.equals("macro") ? "#end" : "";
            assertEquals(
                    "template-directive templates/list.html.vm:1:4 `#%s` is switched off\n"
                            .formatted(name),
                    Written.of("<p>#" + name + "($title)x" + end + "</p>").complaints());
        }
        assertEquals(
                "template-directive templates/list.html.vm:1:4 `#stop` is switched off\n",
                Written.of("<p>#stop</p>").complaints());
    }

    @Test
    void a_misspelt_directive_is_told_with_the_nearest_right_one() {
        assertEquals(
                """
                template-directive templates/list.html.vm:1:17 \
                there is no directive `#elsif`; did you mean `#elseif`?
                """,
                Written.of("#if($wished)<p/>#elsif($empty)#end").complaints());
    }

    @Test
    void an_unclosed_if_is_told_where_it_was_opened() {
        assertEquals(
                "template-syntax templates/list.html.vm:2:1 `#if` is never closed\n",
                Written.of("<p>a</p>\n#if($wished)\n<p>b</p>\n").complaints());
    }

    @Test
    void an_end_too_many_is_told() {
        assertEquals(
                "template-syntax templates/list.html.vm:2:1 `#end` closes nothing\n",
                Written.of("<p>a</p>\n#end\n").complaints());
    }

    @Test
    void a_broken_reference_is_told_with_its_place() {
        var complaints = Written.of("<p>a</p>\n<p>${title</p>").complaints();
        assertTrue(complaints.startsWith("template-syntax templates/list.html.vm:2:"), complaints);
    }

    @Test
    void a_loop_that_runs_too_long_is_told_where_it_begins() {
        assertEquals(
                """
                template-limit templates/list.html.vm:2:2 \
                the template was stopped: it took more than 200,000 steps
                """,
                Written.of("<p>a</p>\n #foreach($i in [1..2000000000])#end").complaints());
    }

    @Test
    void a_text_that_doubles_is_told_by_its_name() {
        assertEquals(
                """
                template-limit templates/list.html.vm:1:6 \
                `$x` is a text of more than 65,536 characters
                """,
                Written.of("#set($x = 'ab')#foreach($i in [1..99])#set($x = $x + $x)#end")
                        .complaints());
    }

    @Test
    void data_cannot_be_changed() {
        assertEquals(
                "template-change templates/list.html.vm:1:1 data cannot be changed from a"
                        + " template\n",
                Written.of("#set($participants[0].name = 'x')").complaints());
    }

    @Test
    void a_list_cannot_be_printed() {
        assertEquals(
                """
                template-value templates/list.html.vm:1:4 \
                `$participants` is a list and cannot be printed
                """,
                Written.of("<p>$participants</p>").complaints());
    }

    @Test
    void a_label_that_is_not_there_is_told() {
        assertEquals(
                "template-label templates/list.html.vm:1:12 there is no label `nothing`\n",
                Written.of("<p>$labels.text('nothing')</p>").complaints());
    }

    @Test
    void a_template_that_is_nowhere_is_told_where_the_section_is_named() {
        var found = new java.util.ArrayList<org.rapporteur.finding.Finding>();
        var labels = LabelBundles.of(java.util.Locale.ENGLISH, List.of());
        new Wording(labels, List.of())
                .render(
                        "list",
                        Map.of(),
                        Map.of(),
                        org.rapporteur.finding.SourcePosition.of("report.yaml", 4, 5),
                        found::add);
        assertEquals("there is no template `list.html.vm`", found.getFirst().message());
        assertEquals("report.yaml:4:5", found.getFirst().position().toString());
    }

    @Test
    void after_an_error_the_parts_are_still_there() {
        var written =
                Written.of("$nmae", Map.of("name", "Ana"), Map.of("list", Written.part("all")));
        assertEquals("all", written.text());
    }
}
