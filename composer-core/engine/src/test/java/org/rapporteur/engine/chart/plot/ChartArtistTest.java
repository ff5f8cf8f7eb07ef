package org.rapporteur.engine.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Recording;
import org.rapporteur.document.SmallMultiples.Panel;
import org.rapporteur.document.TrendLines.Point;
import org.rapporteur.document.TrendLines.Series;
import org.rapporteur.document.TrendLines.Value;
import org.rapporteur.engine.chart.Proof;
import org.rapporteur.engine.chart.TestFonts;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

class ChartArtistTest {
    private static final ThemeStyle STYLE = TestFonts.STYLE;
    private static final ThemeStyle MONO = TestFonts.style("en-GB", true);

    private static final List<Category> REGIONS =
            List.of(
                    category("Asia-Pacific", 8, 32),
                    category("Western European and Others", 5, 20),
                    category("Eastern European", 0, 0),
                    category("not applicable", 2, 8).asMuted());

    @Test
    void bars_with_label_value_and_share() {
        var recording = draw(Graphic.bars(REGIONS));

        assertEquals(
                List.of(
                        "Asia-Pacific",
                        "8",
                        "(32 %)",
                        "Western European and Others",
                        "5",
                        "(20 %)",
                        "Eastern European",
                        "0",
                        "(0 %)",
                        "not applicable",
                        "2",
                        "(8 %)"),
                words(recording));
        var bars = bars(recording);
        assertEquals(3, bars.size(), "nothing is drawn for zero");
        assertEquals(0.4 * STYLE.textWidth(), bars.get(0).getWidth(), 0.01);
        assertEquals(0.4 * STYLE.textWidth() * 5 / 8, bars.get(1).getWidth(), 0.01);
        assertEquals(bars.get(0).getX(), bars.get(2).getX(), 0.01, "one zero for all");
        assertEquals(3.6 * 72 / 25.4, bars.get(0).getHeight(), 0.01);
        assertEquals(5.7 * 72 / 25.4, bars.get(1).getY() - bars.get(0).getY(), 0.01);
        assertEquals(List.of(0x00558c, 0x00558c, 0x8294a1), colours(recording));
        assertEquals(0x1d252d, run(recording, "8").colour());
        assertEquals(0x5b6770, run(recording, "(32 %)").colour());
        assertEquals(0x5b6770, run(recording, "Eastern European").colour());
        assertEquals(0x5b6770, run(recording, "not applicable").colour());
        assertEquals(9, run(recording, "Asia-Pacific").size());
    }

    @Test
    void a_long_label_takes_several_lines_before_it_becomes_smaller() {
        var recording =
                draw(
                        Graphic.bars(
                                List.of(
                                        category("Civil Society", 10, 40),
                                        category(
                                                "Technical Community and Academia, including"
                                                        + " Research Networks",
                                                5,
                                                20))));
        assertEquals(
                List.of("Technical Community", "and Academia, including", "Research Networks"),
                words(recording).subList(3, 6));
        assertEquals(9, run(recording, "Civil Society").size());
    }

    @Test
    void what_has_no_room_at_all_is_abbreviated_and_told() {
        var word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(2);
        var drawn =
                new ChartArtist(STYLE, List.of())
                        .draw(chart(Graphic.bars(List.of(category(word, 2, 8)))));
        assertEquals(List.of(word), drawn.abbreviated());
        assertTrue(words(drawn.recording()).getFirst().endsWith("…"));
        assertEquals(7, run(drawn.recording(), "2").size());
    }

    @Test
    void all_zero_is_a_chart_without_bars() {
        for (var graphic :
                List.of(
                        Graphic.bars(List.of(category("Yes", 0, 0), category("No", 0, 0))),
                        Graphic.stacked(List.of(category("Yes", 0, 0), category("No", 0, 0))))) {
            var recording = draw(graphic);
            assertEquals(List.of("Yes", "0", "(0 %)", "No", "0", "(0 %)"), words(recording));
            assertEquals(List.of(), bars(recording));
        }
    }

    @Test
    void a_share_may_be_missing() {
        var recording = draw(Graphic.bars(List.of(Category.of("Yes", 3, "3", ""))));
        assertEquals(List.of("Yes", "3"), words(recording));
    }

    @Test
    void columns_stand_on_zero() {
        var recording = draw(Graphic.columns(REGIONS));
        var columns = bars(recording);
        assertEquals(3, columns.size());
        assertEquals(columns.get(0).getMaxY(), columns.get(1).getMaxY(), 0.01);
        assertEquals(columns.get(0).getHeight() * 5 / 8, columns.get(1).getHeight(), 0.01);
    }

    @Test
    void a_dot_has_the_place_of_the_end_of_its_bar() {
        var dots = bars(draw(Graphic.dots(REGIONS)));
        var bars = bars(draw(Graphic.bars(REGIONS)));
        assertEquals(4, dots.size(), "zero is a dot, too");
        double zero = bars.get(0).getX();
        assertEquals(zero, dots.get(2).getCenterX(), 0.01);
        double unit = (dots.get(0).getCenterX() - zero) / 8;
        assertEquals(5 * unit, dots.get(1).getCenterX() - zero, 0.01);
    }

    @Test
    void the_parts_of_a_whole_fill_the_width() {
        var recording =
                draw(
                        Graphic.stacked(
                                List.of(
                                        category("Organization", 19, 76),
                                        category("Nobody", 0, 0),
                                        category("Individual", 6, 24))));
        var parts = bars(recording);
        assertEquals(2, parts.size());
        assertEquals(STYLE.textWidth(), parts.get(1).getMaxX(), 0.01);
        assertEquals(STYLE.textWidth() * 19 / 25, parts.get(0).getWidth(), 0.01);
        assertEquals(
                List.of("Organization", "19", "(76 %)", "Individual", "6", "(24 %)"),
                words(recording));
    }

    @Test
    void panels_have_one_scale() {
        var recording =
                draw(
                        Graphic.smallMultiples(
                                List.of(
                                        new Panel("Region", REGIONS),
                                        new Panel(
                                                "Kind",
                                                List.of(
                                                        category("Organization", 16, 64),
                                                        category("Individual", 9, 36))))));
        var bars = bars(recording);
        assertEquals(2 * bars.get(0).getWidth(), bars.get(3).getWidth(), 0.01);
    }

    @Test
    void a_line_stands_on_zero_and_has_its_values_at_the_ends() {
        var recording =
                draw(
                        Graphic.lines(
                                List.of(new Point("2016", 2016), new Point("2017", 2017)),
                                List.of(
                                        new Series(
                                                "",
                                                "",
                                                List.of(
                                                        new Value(17, "17"),
                                                        new Value(25, "25"))))));
        assertEquals(List.of("2016", "2017", "17", "25"), words(recording));
        var dots = bars(recording);
        var base = ((Mark.Stroke) recording.marks().getFirst()).outline().bounds().getY();
        assertEquals(
                17 / 25.0,
                (base - dots.get(0).getCenterY()) / (base - dots.get(1).getCenterY()),
                0.001);
    }

    @Test
    void a_group_has_one_colour_in_all_figures_of_a_report() {
        var one = chart(Graphic.stacked(List.of(part("ORG", 19), part("IND", 6))));
        var other = chart(Graphic.stacked(List.of(part("IND", 5), part("ORG", 3), part("X", 1))));
        var artist = new ChartArtist(STYLE, List.of(one, other));
        var first = colours(artist.draw(one).recording());
        var second = colours(artist.draw(other).recording());
        assertEquals(first.get(0), second.get(1));
        assertEquals(first.get(1), second.get(0));
        assertEquals(3, second.stream().distinct().count());
    }

    @Test
    void more_groups_than_colours_share_them_only_in_different_figures() {
        var charts =
                List.of(
                        chart(Graphic.stacked(List.of(part("a", 1), part("b", 1), part("c", 1)))),
                        chart(Graphic.stacked(List.of(part("d", 1), part("e", 1), part("f", 1)))),
                        chart(Graphic.stacked(List.of(part("g", 1), part("a", 1), part("d", 1)))));
        var artist = new ChartArtist(STYLE, charts);
        for (var chart : charts) {
            var colours = colours(artist.draw(chart).recording());
            assertEquals(3, colours.stream().distinct().count());
        }
    }

    @Test
    void the_palette_is_seen_on_paper_and_differs_in_lightness() {
        var lightness = STYLE.palette().stream().mapToDouble(ChartArtistTest::lightness).sorted();
        double before = -100;
        for (double each : lightness.toArray()) {
            assertTrue(each - before > 6, each + " is as light as " + before);
            before = each;
        }
        for (int colour : STYLE.palette()) {
            assertTrue(Tints.contrast(colour, 0xffffff) >= 3, Integer.toHexString(colour));
        }
        assertTrue(Tints.contrast(STYLE.mutedColour(), 0xffffff) >= 3);
        assertTrue(Tints.contrast(MONO.mutedColour(), 0xffffff) >= 3);
        assertTrue(Tints.contrast(STYLE.quietColour(), 0xffffff) >= 4.5);
    }

    /// L* of CIE 1976, from 0 to 100.
    private static double lightness(int colour) {
        double luminance = 1.05 / Tints.contrast(colour, 0xffffff) - .05;
        return 116 * Math.cbrt(luminance) - 16;
    }

    @Test
    void numbers_on_shaded_grounds_can_be_read() {
        for (var style : List.of(STYLE, MONO)) {
            var tints = new Tints(style.accentColour(), style.textColour(), 100);
            double before = 22;
            for (int value = 1; value <= 100; value++) {
                int ground = tints.ground(value);
                assertTrue(Tints.contrast(ground, tints.words(value)) >= 4.5, value + "");
                double paper = Tints.contrast(ground, 0xffffff);
                assertTrue(value == 1 || paper >= before, "the greater, the darker: " + value);
                before = paper;
            }
        }
    }

    @Test
    void in_black_parts_are_told_apart_by_hatching() {
        var chart =
                chart(
                        Graphic.stacked(
                                List.of(
                                        part("a", 4),
                                        part("b", 3),
                                        part("c", 2),
                                        part("n/a", 1).asMuted())));
        var recording = new ChartArtist(MONO, List.of(chart)).draw(chart).recording();
        assertEquals(List.of(0x1d252d), colours(recording), "one part is solid");
        assertTrue(
                recording.marks().stream()
                        .filter(Mark.Stroke.class::isInstance)
                        .map(mark -> ((Mark.Stroke) mark).colour())
                        .allMatch(colour -> colour == 0x1d252d || colour == 0xffffff),
                () -> Proof.text(recording));
    }

    @Test
    void the_default_locale_changes_nothing() {
        var before = Locale.getDefault();
        var graphic = Graphic.bars(List.of(category("Iı", 1234, 40), category("b", 7, 60)));
        var expected = Proof.text(draw(graphic));
        try {
            for (var tag : List.of("ar-EG", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, Proof.text(draw(graphic)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Category category(String label, long value, long share) {
        return Category.of(label, value, Long.toString(value), share + " %");
    }

    private static Category part(String group, long value) {
        return category("Part " + group, value, value).inGroup("column/" + group);
    }

    private static Chart chart(Graphic graphic) {
        return TestCharts.chart(graphic);
    }

    private static Recording draw(Graphic graphic) {
        var chart = chart(graphic);
        return new ChartArtist(STYLE, List.of(chart)).draw(chart).recording();
    }

    private static List<String> words(Recording recording) {
        return recording.marks().stream()
                .filter(Mark.TextRun.class::isInstance)
                .map(mark -> ((Mark.TextRun) mark).text())
                .toList();
    }

    private static Mark.TextRun run(Recording recording, String text) {
        return recording.marks().stream()
                .filter(Mark.TextRun.class::isInstance)
                .map(Mark.TextRun.class::cast)
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rectangle2D> bars(Recording recording) {
        return recording.marks().stream()
                .filter(Mark.Fill.class::isInstance)
                .map(mark -> ((Mark.Fill) mark).outline().bounds())
                .toList();
    }

    private static List<Integer> colours(Recording recording) {
        return recording.marks().stream()
                .filter(Mark.Fill.class::isInstance)
                .map(mark -> ((Mark.Fill) mark).colour())
                .toList();
    }
}
