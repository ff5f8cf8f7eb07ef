package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

class LineBreaksTest {
    /// Unicode's own test, version 15.0, where it stands beside the sources.
    private static final Path UNICODE =
            Path.of("../../../shared/data/corpora/unicode/LineBreakTest.txt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            textBlock =
                    """
                    one two = one |two
                    (in brackets) = (in |brackets)
                    互联网治理 = 互|联|网|治|理
                    会议，讨论。结束 = 会|议，|讨|论。|结|束
                    他说：“治理”很重要 = 他|说：|“治|理”|很|重|要
                    见《报告》（附件一）。 = 见|《报|告》|（附|件|一）。
                    共收到25份 = 共|收|到|25|份
                    占40%。 = 占|40%。
                    使用“Rapporteur”工具 = 使|用|“Rapporteur”|工|具
                    ひらがな、カー = ひ|ら|が|な、|カー
                    東京々 = 東|京々
                    人口1,234,567人 = 人|口|1,234,567|人
                    第3.2段 = 第|3.2|段
                    等等……结束 = 等|等……|结|束
                    $100 and 100 € = $100 |and |100 |€
                    محمد علي = محمد |علي
                    प्रिया शर्मा = प्रिया |शर्मा
                    한국어 이름 = 한|국|어 |이|름
                    """)
    void lines_end_where_readers_expect_it(String text, String expected) {
        assertEquals(expected, marked(text));
    }

    @Test
    void thai_is_broken_between_words() {
        assertEquals(
                "ประชุม|ครั้ง|ที่|ห้า|ของ|กลุ่ม|ทำ|งาน", marked("ประชุมครั้งที่ห้าของกลุ่มทำงาน"));
    }

    @Test
    void a_thai_name_is_not() {
        assertEquals("สมชาย |เอี่ยมสุวรรณ", marked("สมชาย เอี่ยมสุวรรณ"));
    }

    @Test
    void a_mark_stays_on_its_letter() {
        assertEquals("字\u0301|字", marked("字\u0301字"));
        assertEquals("a\u200d字", marked("a\u200d字"));
    }

    /// Those that differ follow rules of 16.0: a hyphen before a word (LB20a), a comma before a
    /// digit (LB25), Hebrew hyphens (LB21a), quotation marks (LB15a).
    @Test
    void the_rules_are_those_of_unicode() throws IOException {
        assumeTrue(Files.exists(UNICODE), "LineBreakTest.txt is not there");
        var different = new TreeMap<String, Integer>();
        int same = 0;
        for (var line : Files.readAllLines(UNICODE)) {
            var marks = line.replaceFirst("#.*", "").strip();
            if (marks.isEmpty()) {
                continue;
            }
            var place = difference(marks);
            if (place.isEmpty()) {
                same++;
            } else {
                different.merge(place, 1, Integer::sum);
            }
        }
        assertEquals(7623, same);
        assertEquals(
                "{CM × AL=3, CM × NU=1, CM × SA=1, HY × AL=3, HY × SA=1, HY ÷ HL=1, IS × NU=12,"
                        + " SP × CM=2, SP ÷ IS=1, SP ÷ OP=6}",
                different.toString());
    }

    /// The classes around the first place where a line may end here and not there.
    private static String difference(String marks) {
        var text = new StringBuilder();
        var expected = new ArrayList<Integer>();
        for (var mark : marks.split(" ")) {
            switch (mark) {
                case "÷" -> expected.add(text.length());
                case "×" -> {}
                default -> text.appendCodePoint(Integer.parseInt(mark, 16));
            }
        }
        expected.removeLast();
        var found = ends(text.toString());
        if (found.equals(expected)) {
            return "";
        }
        int at = 0;
        while (found.contains(at) == expected.contains(at)) {
            at++;
        }
        return LineBreakClass.of(text.codePointBefore(at))
                + (found.contains(at) ? " ÷ " : " × ")
                + LineBreakClass.of(text.codePointAt(at));
    }

    private static List<Integer> ends(String text) {
        var allowed = LineBreaks.of(text);
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i]) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static String marked(String text) {
        var marked = new StringBuilder(text);
        for (int end : ends(text).reversed()) {
            marked.insert(end, '|');
        }
        return marked.toString();
    }
}
