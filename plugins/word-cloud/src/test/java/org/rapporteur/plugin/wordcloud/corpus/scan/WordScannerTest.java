package org.rapporteur.plugin.wordcloud.corpus.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class WordScannerTest {
    private static final List<String> TERMS = List.of("互联网", "利益攸关方", "利益攸关方大会");

    /// What random texts are put together from: what is likely to be taken for something else.
    private static final List<String> PARTS =
            List.of(
                    "the",
                    "Trust",
                    "ICTs",
                    "a",
                    "internationalization",
                    "abcdefgh",
                    "abcdefg",
                    "abcdefghi",
                    "abcdefghabcdefgh",
                    "abcdefghabcdefg",
                    "don",
                    "s",
                    "t",
                    "www",
                    "WWW",
                    "http",
                    "e",
                    "g",
                    "5",
                    "2017",
                    "10",
                    "5G",
                    "ipv6",
                    "000",
                    "l",
                    "État",
                    "café",
                    "cafe\u0301",
                    "naïve",
                    "données",
                    "СЕТЬ",
                    "сети",
                    "الإنترنت",
                    "بِسْمِ",
                    "互联网",
                    "利益攸关方",
                    "安全",
                    "治理",
                    "ไซเบอร์",
                    "カタカナ",
                    "ひらがな",
                    "한국어",
                    "ß",
                    "İ",
                    "ﬁ",
                    "𝒜",
                    "😀",
                    "👩‍💻",
                    "\u200D",
                    "\u00AD",
                    "\u200B",
                    "\uFEFF",
                    " ",
                    " ",
                    " ",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\t",
                    "\r\n",
                    "\u00A0",
                    "\u202F",
                    "\u3000",
                    "\u2028",
                    ".",
                    ".",
                    ",",
                    ";",
                    ":",
                    "://",
                    "'",
                    "’",
                    "ʼ",
                    "\"",
                    "“",
                    "”",
                    "«",
                    "»",
                    "(",
                    ")",
                    "[",
                    "]",
                    "<",
                    ">",
                    "{",
                    "}",
                    "-",
                    "–",
                    "—",
                    "‐",
                    "_",
                    "/",
                    "//",
                    "@",
                    "@",
                    "&",
                    "#",
                    "%",
                    "$",
                    "+",
                    "=",
                    "~",
                    "`",
                    "|",
                    "\\",
                    "*",
                    "!",
                    "?",
                    "…",
                    "·",
                    "。",
                    "，",
                    "、",
                    "：",
                    "；",
                    "．",
                    "！",
                    "（",
                    "）",
                    "\u0301",
                    "\u064B",
                    "\u0640",
                    "״",
                    "א",
                    "ב",
                    "׳");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheSameWordsAsASegmentationOfTheWholeText(int seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (var part = random.nextInt(40); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            var shape = new WordShape(i % 2 == 0, i % 3 == 0);
            assertEquals(
                    ReferenceWords.of(text.toString(), shape, TERMS),
                    words(text.toString(), shape),
                    () -> "of " + escaped(text.toString()) + " in round " + seed);
        }
    }

    @Test
    void findsTheSameWordsInRandomCharacters() {
        var random = new Random(9);
        var shape = new WordShape(true, true);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var c = random.nextInt(12); c >= 0; c--) {
                text.appendCodePoint(character(random));
            }
            assertEquals(
                    ReferenceWords.of(text.toString(), shape, TERMS),
                    words(text.toString(), shape),
                    () -> "of " + escaped(text.toString()));
        }
    }

    private static int character(Random random) {
        while (true) {
            var limit = random.nextInt(3) == 0 ? 0x3100 : random.nextInt(4) == 0 ? 0x20000 : 0x250;
            var c = random.nextInt(limit);
            if (Character.isDefined(c) && (c < 0xD800 || c > 0xDFFF) && c != 0) {
                return c;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Trust in the system. | Trust in the system",
                "capacity-building and/or policy | capacity building and or policy",
                "the government’s and governments' own | the government and governments own",
                "don't 'quote' | don't quote",
                "see https://a.example/x?y=z, or mail a.b@c.example. | see or mail",
                "(www.example.org) <http://x.example> end.Start | end Start",
                "2017, 25 % of 10,000 are ipv6 or 5G | of are ipv6 or 5G",
                "e.g. U.S. i.e. | ``",
                "first_second some:thing | first second some thing",
                "互联网和联合国的安全 | 互联网 联合 安全"
            })
    void knowsWhatAWordIs(String text, String words) {
        assertEquals(
                Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList(),
                words(text, WordShape.of(Locale.ENGLISH)));
    }

    @Test
    void saysWhereATextIsNotUtf8() {
        var bytes = "caf\u00E9 and".getBytes(StandardCharsets.ISO_8859_1);
        var block = new TextBlock(Arrays.copyOf(bytes, bytes.length + TextBlock.PADDING), 8);

        var malformed = assertThrows(MalformedText.class, () -> scan(block, new ArrayList<>()));

        assertEquals(3, malformed.at());
    }

    @Test
    void tellsWhereWordsStand() {
        var text = "Les données : l’État, trust; 利益攸关方";
        var block = TextBlock.of(text);
        var places = new ArrayList<String>();
        var table = new WordTable();
        var mixed = new MixedWords(table, new Terms(TERMS), WordShape.of(Locale.FRENCH));
        new WordScanner(
                        table,
                        mixed,
                        (bytes, number, start, end) ->
                                places.add(
                                        table.word(number)
                                                + "="
                                                + new String(
                                                        bytes,
                                                        start,
                                                        end - start,
                                                        StandardCharsets.UTF_8)))
                .scan(block);

        assertEquals(
                "[Les=Les, données=données, État=l’État, trust=trust, 利益攸关方=利益攸关方]",
                places.toString());
    }

    @Test
    void readsNoFurtherThanItIsTold() {
        var block = TextBlock.of("one two\nthree");
        var words = new ArrayList<String>();
        var table = new WordTable();
        var mixed = new MixedWords(table, new Terms(List.of()), new WordShape(false, false));
        var scanner =
                new WordScanner(
                        table, mixed, (text, number, start, end) -> words.add(table.word(number)));

        scanner.scan(block, 4, 7);

        assertEquals(List.of("two"), words);
    }

    @Test
    void takesARunWithoutEndInOneGo() {
        var words =
                words(
                        "-".repeat(1 << 20) + " trust " + "x.".repeat(1 << 19),
                        WordShape.of(Locale.UK));

        assertTrue(words.contains("trust"));
    }

    private static List<String> words(String text, WordShape shape) {
        var words = new ArrayList<String>();
        var table = new WordTable();
        var mixed = new MixedWords(table, new Terms(TERMS), shape);
        new WordScanner(table, mixed, (bytes, number, start, end) -> words.add(table.word(number)))
                .scan(TextBlock.of(text));
        return words;
    }

    private static void scan(TextBlock block, List<String> words) {
        var table = new WordTable();
        var mixed = new MixedWords(table, new Terms(TERMS), new WordShape(false, false));
        new WordScanner(table, mixed, (bytes, number, start, end) -> words.add(table.word(number)))
                .scan(block);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(c ->
                        escaped.append(
                                c > ' ' && c < 127
                                        ? Character.toString(c)
                                        : "\\u%04X".formatted(c)));
        return escaped.toString();
    }
}
