package org.rapporteur.engine.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.HeatTable.Cell;
import org.rapporteur.document.HeatTable.Head;
import org.rapporteur.document.HeatTable.Total;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.document.SmallMultiples.Panel;
import org.rapporteur.document.Timeline.Day;
import org.rapporteur.document.Timeline.Span;
import org.rapporteur.document.TrendLines.Point;
import org.rapporteur.document.TrendLines.Series;
import org.rapporteur.document.TrendLines.Value;
import org.rapporteur.engine.chart.Proof;
import org.rapporteur.engine.chart.TestFonts;
import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Whatever a chart shows, in whatever language: every word lies inside the figure, on no other
/// word and on no mark, and is no smaller than 7 pt. The ink of the letters themselves is measured.
class LabelBoxesTest {
    /// Of letters that lean out of their width, in points.
    private static final double OVERHANG = .5;

    private static final int[] COUNTS = {3, 8, 25, 60};
    private static final int[] LETTERS = {5, 30, 80};

    /// By cut and text, for a size of 1.
    private static final Map<String, Rectangle2D> INKS = new HashMap<>();

    private static final Map<String, String> WORDS =
            Map.of(
                    "en",
                    "Government and other stakeholders of the regional working group on security"
                            + " and capacity-building, including academia",
                    "fr",
                    "Organisations intergouvernementales et établissements d’enseignement supérieur"
                            + " chargés de l’évaluation des réseaux",
                    "es",
                    "Grupo de los Estados de América Latina y el Caribe, organizaciones"
                            + " intergubernamentales y sector académico",
                    "ru",
                    "Межправительственные организации и образовательные учреждения, занимающиеся"
                            + " вопросами информационной безопасности",
                    "ar",
                    "المنظمات الحكومية الدولية وأصحاب المصلحة المتعددون في مجموعة دول أمريكا"
                            + " اللاتينية ISOC ومنطقة البحر الكاريبي",
                    "zh",
                    "拉丁美洲和加勒比国家组以及其他国家组的政府间组织、技术界、学术界和民间社会利益攸关方"
                            + "参与区域安全和能力建设工作组并提交了关于网络安全的书面材料以供审议和通过会议文件");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void no_word_touches_another_one_or_the_edge(String language) {
        var style = TestFonts.style(language, false);
        for (int count : COUNTS) {
            for (int letters : LETTERS) {
                for (var graphic : graphics(language, count, letters).entrySet()) {
                    var name = graphic.getKey() + "-" + count + "-" + letters + "-" + language;
                    assertTidy(name, graphic.getValue(), style);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void nor_in_black(String language) {
        var style = TestFonts.style(language, true);
        graphics(language, 8, 30).forEach((name, graphic) -> assertTidy(name, graphic, style));
    }

    @Test
    void the_test_finds_what_it_looks_for() {
        var style = TestFonts.STYLE;
        var two =
                List.<Mark>of(
                        new Mark.TextRun("Civil Society", 10, 20, FontCut.SANS, 9, 0),
                        new Mark.TextRun("Society", 40, 22, FontCut.SANS, 9, 0));
        assertThrows(
                AssertionFailedError.class,
                () -> assertTidy("two", new Recording(style.textWidth(), 40, two), style));
        var outside = List.<Mark>of(new Mark.TextRun("Civil Society", -1, 20, FontCut.SANS, 9, 0));
        assertThrows(
                AssertionFailedError.class,
                () -> assertTidy("edge", new Recording(style.textWidth(), 40, outside), style));
        var line = new Outline(new Line2D.Double(0, 0, 100, 40));
        var crossed =
                List.<Mark>of(
                        new Mark.Stroke(line, 0, 1, List.of()),
                        new Mark.TextRun("Civil Society", 10, 20, FontCut.SANS, 9, 0));
        assertThrows(
                AssertionFailedError.class,
                () -> assertTidy("line", new Recording(style.textWidth(), 40, crossed), style));
    }

    private static Map<String, Graphic> graphics(String language, int count, int letters) {
        var labels = IntStream.range(0, count).mapToObj(i -> label(language, letters, i)).toList();
        var categories = new ArrayList<Category>();
        for (int i = 0; i < count; i++) {
            long value = i == 0 ? 12_345 : i * 37L % count * 100;
            var category =
                    Category.of(
                            labels.get(i),
                            value,
                            value > 999 ? "12,345" : Long.toString(value),
                            i % 101 + "\u00a0%");
            categories.add(i == count - 1 ? category.asMuted() : category);
        }
        var graphics = new LinkedHashMap<String, Graphic>();
        graphics.put("bars", Graphic.bars(categories));
        graphics.put("dots", Graphic.dots(categories));
        graphics.put("columns", Graphic.columns(categories.subList(0, Math.min(12, count))));
        graphics.put("stacked", Graphic.stacked(categories.subList(0, Math.min(4, count))));
        graphics.put("uneven", Graphic.stacked(uneven(labels)));
        graphics.put("panels", panels(categories));
        graphics.put("heat", heat(labels));
        graphics.put("line", lines(labels, 1));
        graphics.put("lines", lines(labels, 6));
        graphics.put("timeline", timeline(labels));
        return graphics;
    }

    private static String label(String language, int letters, int seed) {
        var words = WORDS.getOrDefault(language, "");
        int shift = seed * 7 % 40;
        var text = (words.substring(shift) + " " + words + " " + words).strip();
        return text.substring(0, letters).strip() + (letters == 5 ? " " + seed : "");
    }

    /// The last parts are as narrow as can be.
    private static List<Category> uneven(List<String> labels) {
        return List.of(
                Category.of(labels.get(0), 995, "995", "100\u00a0%"),
                Category.of(labels.get(1), 3, "3", "0\u00a0%"),
                Category.of(labels.get(2), 2, "2", "0\u00a0%"));
    }

    private static Graphic panels(List<Category> categories) {
        var panels = new ArrayList<Panel>();
        int each = Math.max(1, categories.size() / 4);
        for (int from = 0; from < categories.size(); from += each) {
            int to = Math.min(categories.size(), from + each);
            panels.add(new Panel(categories.get(from).label(), categories.subList(from, to)));
        }
        return Graphic.smallMultiples(panels);
    }

    private static Graphic heat(List<String> labels) {
        var heads = labels.stream().map(label -> new Head(label, "1,234", false)).toList();
        var columns = heads.subList(0, Math.min(12, heads.size()));
        var rows =
                heads.stream()
                        .map(_ ->
                                IntStream.range(0, columns.size())
                                        .mapToObj(i -> new Cell(i * 83, Integer.toString(i * 83)))
                                        .toList())
                        .toList();
        return Graphic.heat(columns, heads, rows, new Total("Total", "12,345"));
    }

    private static Graphic lines(List<String> labels, int count) {
        var points =
                IntStream.range(0, labels.size())
                        .mapToObj(i -> new Point(labels.get(i), i + i * i * .02))
                        .toList();
        var series = new ArrayList<Series>();
        for (int line = 0; line < count; line++) {
            var values = new ArrayList<Value>();
            for (int i = 0; i < labels.size(); i++) {
                int value = (i * 37 + line * 11) % 97;
                boolean isMissing = line == 2 && i == 0 || line == 3 && i == labels.size() - 1;
                values.add(isMissing ? Value.NONE : new Value(value, Integer.toString(value)));
            }
            var name = count == 1 ? "" : labels.get(line % labels.size()) + line;
            series.add(new Series(name, "series" + line, values));
        }
        return Graphic.lines(points, series);
    }

    private static Graphic timeline(List<String> labels) {
        var start = LocalDate.of(2017, 9, 15);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < labels.size(); i++) {
            var day = start.plusDays(i * 53L % 200);
            var dates = i % 3 == 0 ? "15 Sept 2017" : "30 Sept 2017 – 14 Nov 2017";
            spans.add(
                    switch (i % 4) {
                        case 0 -> new Span(labels.get(i), dates, day, day);
                        case 1 -> new Span(labels.get(i), dates, day, day.plusDays(20));
                        case 2 -> new Span(labels.get(i), dates, null, day);
                        default -> new Span(labels.get(i), dates, day, null);
                    });
        }
        var days = new ArrayList<Day>();
        for (int month = 0; month < 9; month++) {
            days.add(new Day(LocalDate.of(2017, 9, 1).plusMonths(month), "September 2017", false));
        }
        days.add(new Day(LocalDate.of(2017, 10, 11), "meeting of the group", true));
        return Graphic.timeline(spans, days);
    }

    private static void assertTidy(String name, Graphic graphic, ThemeStyle style) {
        var chart = TestCharts.chart(graphic);
        var recording = new ChartArtist(style, List.of(chart)).draw(chart).recording();
        try {
            assertTidy(name, recording, style);
        } catch (AssertionFailedError e) {
            Proof.print(name, recording, style);
            throw e;
        }
    }

    private static void assertTidy(String name, Recording recording, ThemeStyle style) {
        assertEquals(style.textWidth(), recording.width(), name);
        assertTrue(
                recording.height() <= style.textHeight() + .01,
                () -> name + " is too high: " + recording.height());
        assertFalse(recording.marks().stream().anyMatch(Mark.Clipped.class::isInstance), name);
        var page =
                new Rectangle2D.Double(
                        -OVERHANG,
                        0,
                        recording.width() + 2 * OVERHANG,
                        recording.height() + OVERHANG);
        var words = new ArrayList<Rectangle2D>();
        for (var mark : recording.marks()) {
            if (mark instanceof Mark.TextRun run) {
                assertTrue(run.size() >= 7, () -> name + ": " + run + " is too small");
                var box = box(run, style);
                assertTrue(page.contains(box), () -> name + ": " + run + " " + box + " is outside");
                for (var other : words) {
                    assertFalse(
                            other.intersects(box),
                            () -> name + ": " + run + " " + box + " lies on a word at " + other);
                }
                words.add(box);
            }
        }
        boolean onGrounds = name.startsWith("heat");
        for (var mark : recording.marks()) {
            for (var box : words) {
                assertFalse(
                        !onGrounds && covers(mark, box),
                        () -> name + ": " + mark + " lies on the word at " + box);
            }
        }
    }

    /// The ink of the letters.
    private static Rectangle2D box(Mark.TextRun run, ThemeStyle style) {
        var ink =
                INKS.computeIfAbsent(
                        run.font() + run.text(),
                        _ -> style.fonts().lines().outline(run.text(), run.font()).getBounds2D());
        return new Rectangle2D.Double(
                run.x() + ink.getX() * run.size(),
                run.y() + ink.getY() * run.size(),
                ink.getWidth() * run.size(),
                ink.getHeight() * run.size());
    }

    private static boolean covers(Mark mark, Rectangle2D box) {
        return switch (mark) {
            case Mark.Fill fill -> fill.outline().bounds().intersects(box);
            case Mark.Stroke stroke -> crosses(stroke.outline(), box);
            case Mark.TextRun _, Mark.Clipped _ -> false;
        };
    }

    private static boolean crosses(Outline outline, Rectangle2D box) {
        var point = new double[6];
        double x = 0;
        double y = 0;
        for (var at = outline.segments(); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_LINETO && box.intersectsLine(x, y, point[0], point[1])) {
                return true;
            }
            x = point[0];
            y = point[1];
        }
        return false;
    }
}
