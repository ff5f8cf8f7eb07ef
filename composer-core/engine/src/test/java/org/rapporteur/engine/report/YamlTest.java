package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;

import java.util.stream.Collectors;

class YamlTest {
    private final Reported reported = new Reported();

    @Test
    void keepsScalarsAsTheyAreWritten() {
        assertEquals(
                "{a: NO, b: 1.10, c: 007, d: 2024-02-30, e: \"yes\", f: }",
                read("a: NO\nb: 1.10\nc: 007\nd: 2024-02-30\ne: 'yes'\nf:\n"));
        assertEquals("", reported.toString());
    }

    @Test
    void countsColumnsInCharacters() {
        read("{😀: é, 😀: 2}");
        assertFindings(
                "error[duplicate-key] x.yaml:1:8: key `😀` stands already in line 1; fix: keep one"
                        + " of the two");
    }

    @Test
    void composesAccents() {
        assertEquals("{a: é}", read("a: e\u0301"));
    }

    @Test
    void takesAnEmptyFileAsAnEmptyText() {
        assertEquals("", read(""));
        assertEquals("", read("# nothing but a comment\n"));
        assertEquals("", reported.toString());
    }

    @Test
    void repeatsWhatAnAliasStandsFor() {
        assertEquals("{a: [x, y], b: [x, y]}", read("a: &xs [x, y]\nb: *xs\n"));
        assertEquals("", reported.toString());
    }

    @Test
    void namesBothPlacesOfADuplicateKey() {
        assertEquals("{a: 1, b: 3}", read("a: 1\na: 2\nb: 3\n"));
        assertFindings(
                "error[duplicate-key] x.yaml:2:1: key `a` stands already in line 1; fix: keep one"
                        + " of the two");
    }

    @Test
    void refusesTags() {
        assertRefused(
                "a: !!javax.script.ScriptEngineManager []",
                "error[yaml-tag] x.yaml:1:4: `!` begins a tag; the file may hold plain values"
                        + " only; fix: remove the tag, or put the text in quotes");
    }

    @Test
    void refusesAMalformedTag() {
        read("!%E");
        assertEquals(1, reported.all().size());
        assertTrue(reported.toString().contains("x.yaml:1:1"), reported::toString);
    }

    @Test
    void refusesDeepNesting() {
        assertRefused(
                "[".repeat(20_000),
                "error[yaml-limit] x.yaml:1:33: nested deeper than 32 levels; fix: check for a `["
                        + "` or `{` that is not closed");
    }

    @Test
    void refusesAnEntityBomb() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 6; i++) {
            var one = "*a" + (i - 1);
            bomb.append(
                    "a%d: &a%d [%s, %s, %s, %s, %s]\n".formatted(i, i, one, one, one, one, one));
        }
        assertNull(Yaml.read(bomb.toString(), "x.yaml", reported));
        assertTrue(
                reported.toString().contains("repeats too much of the file"), reported::toString);
    }

    @Test
    void refusesMoreThanFiftyAliases() {
        assertNull(Yaml.read("a: &a x\nb: [" + "*a, ".repeat(51) + "]", "x.yaml", reported));
        assertTrue(
                reported.toString().contains("error[yaml-limit] x.yaml:2:205"), reported::toString);
    }

    @Test
    void refusesAnAliasInsideOfWhatItStandsFor() {
        assertNull(Yaml.read("a: &a [*a]", "x.yaml", reported));
        assertTrue(reported.toString().contains("`*a` stands for nothing"), reported::toString);
    }

    @Test
    void refusesLongTexts() {
        assertNull(Yaml.read("a: " + "x".repeat(70_000), "x.yaml", reported));
        assertTrue(reported.toString().contains("more than 65536 characters"), reported::toString);
    }

    @Test
    void refusesLongLines() {
        assertNull(Yaml.read("a: 1\nb: " + "x".repeat(300_000), "x.yaml", reported));
        assertTrue(
                reported.toString().startsWith("error[yaml-limit] x.yaml:2:"), reported::toString);
    }

    @Test
    void refusesASecondDocument() {
        assertRefused(
                "a: 1\n---\nb: 2\n",
                "error[yaml-syntax] x.yaml:2:1: a second document begins here (`---`); one is"
                        + " expected; fix: delete the line `---`, or move what follows to another"
                        + " file");
    }

    @Test
    void namesControlCharacters() {
        assertEquals("{a: x y, b: 2}", read("a: x\0y\nb: 2\n"));
        assertFindings(
                "error[control-character] x.yaml:1:5: a NUL character (U+0000) stands here; fix:"
                        + " delete it");
    }

    private void assertRefused(String text, String finding) {
        assertNull(Yaml.read(text, "x.yaml", reported));
        assertFindings(finding);
    }

    private void assertFindings(String expected) {
        assertEquals(expected, reported.toString());
    }

    private String read(String text) {
        var node = Yaml.read(text, "x.yaml", reported);
        return node == null ? "null" : words(node);
    }

    static String words(YamlNode node) {
        return switch (node) {
            case YamlText text -> text.quoted() ? '"' + text.text() + '"' : text.text();
            case YamlList list ->
                    list.items().stream()
                            .map(YamlTest::words)
                            .collect(Collectors.joining(", ", "[", "]"));
            case YamlMap map ->
                    map.entries().values().stream()
                            .map(entry -> entry.key() + ": " + words(entry.value()))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
