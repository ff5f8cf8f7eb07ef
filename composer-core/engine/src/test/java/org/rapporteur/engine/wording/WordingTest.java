package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Nodes;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class WordingTest {
    @Test
    void a_loop_writes_each_item() {
        assertWrites(
                "1 Ana, 2 Björn",
                "<p>#foreach($one in $participants)$foreach.count $one.name"
                        + "#if($foreach.hasNext), #end#end</p>");
    }

    @Test
    void if_and_else_choose() {
        assertWrites(
                "no subtitle", "#if($empty.isEmpty())<p>no subtitle</p>#else<p>$empty</p>#end");
        assertWrites("three", "<p>#if($number == 2)two#elseif($number == 3)three#end</p>");
    }

    @Test
    void a_template_sets_names_of_its_own() {
        assertWrites("6 FORUM", "#set($twice = $number * 2)<p>$twice $title.toUpperCase()</p>");
    }

    @Test
    void a_text_between_quotes_is_no_markup() {
        assertWrites("<em>x</em>", "#set($x = '<em>x</em>')<p>$x</p>");
    }

    @Test
    void words_keep_apart_behind_a_link_without_words() {
        var written = Written.of("<p><a href=\"#x\"/> <em>after</em></p>");
        assertEquals(" after", written.text());
    }

    @Test
    void comments_and_raw_text_are_no_directives() {
        assertWrites("#if($x)", "## #if\n#* #foreach *#\n<p>#[[#if($x)]]#</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&amp;\"'</b>",
                "</p><script>alert(1)</script>",
                "$title #set($x = 1) #include('a')",
                "\uE0000\uE001\uE002",
                "R&D — «é» 中文 \uD83D\uDE00",
                "]]> <!--",
            })
    void data_is_printed_as_it_is(String data) {
        var written = Written.of("<p>$value</p>", Map.of("value", data));
        assertEquals("", written.complaints());
        assertEquals(data, written.text());
    }

    @Test
    void a_figure_stays_a_figure() {
        assertEquals("25", onlyFigure("<p>In all $count</p>").text());
        assertEquals("data/contributions.csv", onlyFigure("<p>$count</p>").source());
    }

    @Test
    void a_figure_says_where_the_template_prints_it() {
        assertEquals(
                SourcePosition.of("templates/list.html.vm", 2, 1),
                onlyFigure("## comment\n<p>In all $count</p>").position());
    }

    @Test
    void a_label_keeps_the_figure_in_it() {
        var template = "<p>$labels.plural('people', $count, $title)</p>";
        assertWrites("25 persons of Forum", template);
        assertEquals("contributions.count", onlyFigure(template).expression());
    }

    @Test
    void a_label_has_the_right_number() {
        assertWrites("1 person of X", "<p>$labels.plural('people', 1, 'X')</p>");
        assertWrites("3 persons of X", "<p>$labels.plural('people', $number, 'X')</p>");
    }

    @Test
    void labels_are_asked_by_name_or_key() {
        assertWrites("Total Total", "<p>$labels.total $labels.text('total')</p>");
    }

    @Test
    void a_figure_is_spelled_out_and_stays_one() {
        var template = "<p>$labels.words($count)</p>";
        assertEquals("twenty-five", onlyFigure(template).text());
        assertEquals("25", onlyFigure(template).value());
    }

    @Test
    void parts_stand_where_the_template_puts_them() {
        var written =
                Written.of(
                        "<p>before</p><part name=\"list\"/><p>after</p>",
                        Map.of(),
                        Map.of("list", Written.part("-list-")));
        assertEquals("before-list-after", written.text());
    }

    @Test
    void the_first_folder_that_has_the_template_wins() {
        var wording =
                new Wording(
                        LabelBundles.of(Locale.ENGLISH, List.of()),
                        List.of(
                                new TemplateFolder("templates/", _ -> Optional.empty()),
                                new TemplateFolder("plugin/", _ -> Optional.of("<p>$x</p>"))));
        var blocks =
                wording.render("list", Map.of("x", 1), Map.of(), SourcePosition.UNKNOWN, _ -> {});
        assertEquals(
                "plugin/list.html.vm:1:1",
                Nodes.children(blocks.getFirst()).isEmpty()
                        ? ""
                        : Nodes.all(blocks, org.rapporteur.document.Text.class)
                                .getFirst()
                                .position()
                                .toString());
    }

    @Test
    void a_section_gives_plain_values_only() {
        var mistake =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Written.of("$x", Map.of("x", List.of(new Object()))));
        assertEquals(
                "a template cannot print `x[0]`, which is a java.lang.Object",
                mistake.getMessage());
    }

    private static void assertWrites(String text, String template) {
        var written = Written.of(template);
        assertEquals("", written.complaints());
        assertEquals(text, written.text());
    }

    private static Datum onlyFigure(String template) {
        var written = Written.of(template);
        assertEquals("", written.complaints());
        var figures = Nodes.all(written.blocks(), Datum.class);
        assertEquals(1, figures.size());
        return figures.getFirst();
    }
}
