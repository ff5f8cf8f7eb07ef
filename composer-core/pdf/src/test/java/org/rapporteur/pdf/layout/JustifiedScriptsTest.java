package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Justified lines that run from right to left, both ways, or without spaces.
class JustifiedScriptsTest {
    private static final double WIDTH = 40;

    /// All characters are as wide as they are high.
    private static final SetFont SQUARE =
            new SetFont() {
                @Override
                public String name() {
                    return "square";
                }

                @Override
                public double advance(int codePoint) {
                    return 1000;
                }
            };

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    ar = اجتمع الفريق العامل في جنيف ونظر في عدد من المساهمات التي وردت من المجتمع المدني ومن الحكومات جميعها
                    ar = وقال ممثل World Wide Web Consortium إن المعيار يكفل ترتيب الكلمات والأرقام من 1 إلى 10 ترتيبا صحيحا
                    en = The group heard דוד כהן and אותיות של העולם at length before it agreed on what to do about the names
                    """)
    void their_lines_fill_the_width(String language, String text) {
        var lines = lines(text, new Monospaced(), 2, language);
        assertTrue(lines.size() > 2, lines.toString());
        for (var line : lines.subList(0, lines.size() - 1)) {
            assertFilled(line);
        }
    }

    @Test
    void chinese_is_spread_between_its_characters() {
        var text = "与会者强调了各利益攸关方合作的重要性，商定在闭会期间继续进行非正式磋商，并请秘书处向下届会议提交进展报告。";
        var lines = lines(text, SQUARE, 1.1, "zh");
        for (var line : lines.subList(0, lines.size() - 1)) {
            assertFilled(line);
        }
        assertEquals(
                text,
                lines.stream().map(JustifiedScriptsTest::words).collect(Collectors.joining()));
    }

    @Test
    void an_address_in_chinese_ends_where_chinese_goes_on() {
        var text = "所有文件均载于https://www.example.org/zh，与会者可以阅读。";
        var addresses = Addresses.in(text);
        assertEquals(text.indexOf('h'), addresses.nextSetBit(0));
        assertEquals(text.indexOf('，'), addresses.length());
    }

    @Test
    void a_chinese_name_in_english_is_not() {
        var runs =
                List.of(
                        run("The chair thanked "),
                        run("王小明", SQUARE, 2),
                        run(" for it. ".repeat(9)));
        var lines =
                Galley.of(runs, LineRules.of(Locale.ENGLISH, true))
                        .justified(WIDTH, false, BrokenWords.UNTOLD);
        assertTrue(
                lines.stream()
                        .flatMap(line -> line.segments().stream())
                        .noneMatch(Line.Segment::spread));
    }

    @Test
    void a_last_line_stays_as_it_is() {
        assertTrue(lines("他说：很好", SQUARE, 1.1, "zh").getLast().last());
        assertTrue(lines("قال نعم", new Monospaced(), 2, "ar").getLast().last());
    }

    private static void assertFilled(Line line) {
        double gap = (WIDTH - line.width()) / line.gaps();
        var words =
                line.items(0, 0, gap).stream()
                        .map(Item.Words.class::cast)
                        .filter(item -> !item.text().isBlank())
                        .toList();
        assertEquals(0, words.stream().mapToDouble(Item.Words::x).min().orElseThrow(), .001);
        double end =
                words.stream()
                        .mapToDouble(item -> item.x() + item.width() - trailing(item))
                        .max()
                        .orElseThrow();
        assertEquals(WIDTH, end, .001, words(line));
    }

    /// The gap behind the last character of a line is outside of it.
    private static double trailing(Item.Words words) {
        return words.look().tracking();
    }

    private static String words(Line line) {
        return line.segments().stream().map(Line.Segment::text).collect(Collectors.joining());
    }

    private static List<Line> lines(String text, SetFont font, double size, String language) {
        return Galley.of(
                        List.of(run(text, font, size)),
                        LineRules.of(Locale.forLanguageTag(language), true))
                .justified(WIDTH, language.equals("ar"), BrokenWords.UNTOLD);
    }

    private static Run run(String text) {
        return run(text, new Monospaced(), 2);
    }

    private static Run run(String text, SetFont font, double size) {
        return new Run(
                text, new Look(font, size, 0, 0, 0), Artifact.RULE, "", SourcePosition.UNKNOWN);
    }
}
