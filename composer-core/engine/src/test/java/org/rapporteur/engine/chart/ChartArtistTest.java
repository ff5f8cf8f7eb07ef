package org.rapporteur.engine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.Chart;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Recording;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.SourcePosition;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ChartArtistTest {
    private static final ThemeStyle STYLE = TestFonts.STYLE;

    @Test
    void bars_with_label_value_and_share() throws IOException {
        var recording =
                draw(
                        category("Asia-Pacific", 8, 32),
                        category("Western European and Others", 5, 20),
                        category("Eastern European", 0, 0),
                        new Chart.Category("not applicable", 2, "2", "8 %", true));
        Proof.print("regions", recording);

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
        assertEquals(3.6 * 72 / 25.4, bars.get(0).getHeight(), 0.01);
        assertEquals(5.7 * 72 / 25.4, bars.get(1).getY() - bars.get(0).getY(), 0.01);
        assertEquals(
                List.of(0x00558c, 0x00558c, 0x9fb3c1),
                recording.marks().stream()
                        .filter(Mark.Fill.class::isInstance)
                        .map(mark -> ((Mark.Fill) mark).colour())
                        .toList());
        assertEquals(0x1d252d, run(recording, "8").colour());
        assertEquals(0x5b6770, run(recording, "(32 %)").colour());
        assertEquals(0x5b6770, run(recording, "not applicable").colour());
        assertEquals(9, run(recording, "Asia-Pacific").size());
    }

    @Test
    void a_long_label_takes_two_lines_before_it_becomes_smaller_and_is_abbreviated_last()
            throws IOException {
        var recording =
                draw(
                        category("Civil Society", 10, 40),
                        category(
                                "Technical Community and Academia, including Research Networks",
                                5,
                                20),
                        category(
                                "Intergovernmental organizations, international organizations,"
                                        + " treaty bodies",
                                3,
                                12),
                        category("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 2, 8),
                        category("word ".repeat(60).strip(), 1, 4));
        Proof.print("labels", recording);
        assertTidy(recording, 5);

        var words = words(recording);
        assertEquals(
                List.of("Technical Community and Academia,", "including Research Networks"),
                words.subList(3, 5));
        assertTrue(run(recording, "Civil Society").size() == 9);
        assertTrue(words.stream().anyMatch(word -> word.endsWith("…")), words::toString);
        assertTrue(
                recording.marks().stream()
                        .filter(Mark.TextRun.class::isInstance)
                        .allMatch(mark -> ((Mark.TextRun) mark).size() >= 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 33, 47, 64, 80})
    void nothing_overlaps_or_is_cut_off_for_1_to_60_categories(int letters) throws IOException {
        for (int count = 1; count <= 60; count++) {
            var categories = new Chart.Category[count];
            for (int i = 0; i < count; i++) {
                categories[i] = category(label(letters, i), (i * 37 % count) * 1000L, i % 101);
            }
            var recording = draw(categories);
            assertTidy(recording, count);
            if (count == 60) {
                Proof.print("sixty-" + letters, recording);
            }
        }
    }

    @Test
    void all_zero_is_a_chart_without_bars() {
        var recording = draw(category("Yes", 0, 0), category("No", 0, 0));
        assertEquals(List.of("Yes", "0", "(0 %)", "No", "0", "(0 %)"), words(recording));
        assertEquals(List.of(), bars(recording));
    }

    @Test
    void a_share_may_be_missing() {
        var recording = draw(new Chart.Category("Yes", 3, "3", "", false));
        assertEquals(List.of("Yes", "3"), words(recording));
    }

    @Test
    void the_default_locale_changes_nothing() {
        var before = Locale.getDefault();
        var expected = Proof.text(draw(category("Iı", 1234, 40), category("b", 7, 60)));
        try {
            for (var tag : List.of("ar-EG", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(
                        expected, Proof.text(draw(category("Iı", 1234, 40), category("b", 7, 60))));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String label(int letters, int seed) {
        var words = "Government and other stakeholders of the regional working group on security";
        var text = (words.substring(seed % 20) + " " + words).strip();
        return text.substring(0, letters).strip() + (letters == 5 ? seed : "");
    }

    private static Chart.Category category(String label, long value, long share) {
        return new Chart.Category(label, value, Long.toString(value), share + " %", false);
    }

    private static Recording draw(Chart.Category... categories) {
        var data =
                new Table(
                        "",
                        null,
                        List.of(new TableColumn(List.of(), TableColumn.Align.START, true)),
                        TableRows.of(List.of()),
                        SourcePosition.UNKNOWN);
        return ChartArtist.draw(
                new Chart(
                        "",
                        null,
                        Chart.Kind.BAR,
                        List.of(categories),
                        "bars",
                        data,
                        SourcePosition.UNKNOWN),
                STYLE);
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

    /// Everything inside the figure, nothing on top of anything, nothing clipped.
    private static void assertTidy(Recording recording, int categories) {
        assertEquals(STYLE.textWidth(), recording.width());
        assertTrue(recording.height() <= STYLE.textHeight(), categories + " are too high");
        assertFalse(recording.marks().stream().anyMatch(Mark.Clipped.class::isInstance));
        var page = new Rectangle2D.Double(0, 0, recording.width(), recording.height());
        var boxes = new ArrayList<Rectangle2D>();
        for (var mark : recording.marks()) {
            var box = box(mark);
            assertTrue(page.contains(box), () -> categories + " categories: outside: " + mark);
            for (var other : boxes) {
                assertFalse(
                        other.intersects(box),
                        () -> categories + " categories: " + mark + " lies on " + other);
            }
            boxes.add(box);
        }
    }

    /// The ink of a mark; of text, from the baseline to the capitals' height, as wide as it runs.
    private static Rectangle2D box(Mark mark) {
        return switch (mark) {
            case Mark.Fill fill -> fill.outline().bounds();
            case Mark.Stroke stroke -> stroke.outline().bounds();
            case Mark.Clipped clipped -> clipped.outline().bounds();
            case Mark.TextRun run -> {
                var font = STYLE.font(FontCut.SANS, run.size());
                var ink = font.createGlyphVector(ThemeFonts.PAPER, run.text()).getVisualBounds();
                yield new Rectangle2D.Double(
                        run.x(),
                        run.y() + ink.getY(),
                        STYLE.width(run.text(), run.font(), run.size()) - 0.05,
                        ink.getHeight());
            }
        };
    }
}
