package org.rapporteur.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Answer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/// Data that try to break out of the formats: every character there is, and commands.
final class HostileFindingsTest {
    @TempDir Path folder;

    /// Every code point, halves of pairs among them, in every text of a finding.
    private List<FolderFindings> everyCharacter() {
        var findings = new ArrayList<Finding>();
        int step = 0x1000;
        for (int from = 0; from <= Character.MAX_CODE_POINT; from += step) {
            if (from == 0x30000) {
                from = 0xE0000; // nothing is assigned between
            }
            var text = new StringBuilder();
            for (int point = from; point < from + step; point++) {
                text.appendCodePoint(point);
            }
            findings.add(finding(text.toString()));
        }
        var answers =
                findings.stream()
                        .map(one ->
                                new Answer(one, Answer.By.REPORT, one.message(), one.position()))
                        .toList();
        return List.of(
                new FolderFindings("a", findings, List.of(), new SourceLines(folder)),
                new FolderFindings("b::,%", List.of(), answers, new SourceLines(folder)));
    }

    private static Finding finding(String text) {
        return Finding.error("any-rule", SourcePosition.of(text, 3, 1), text)
                .quoting(text)
                .withFact(text, text)
                .withFix(text);
    }

    @Test
    void junit_is_well_formed() throws Exception {
        var bytes = written(FindingsFormat.JUNIT, everyCharacter());
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        var cases = document.getElementsByTagName("testcase");
        assertEquals(2 * 96, cases.getLength());
        var first = (Element) cases.item(0);
        assertTrue(first.getTextContent().contains("\\u{0}\\u{1}"), first.getTextContent());
    }

    @Test
    void json_and_sarif_can_be_read_and_are_unicode() throws IOException {
        for (var format : List.of(FindingsFormat.JSON, FindingsFormat.SARIF)) {
            var bytes = written(format, everyCharacter());
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(bytes))
                            .toString();
            var tree = new ObjectMapper().readTree(text);
            assertTrue(tree.isObject());
        }
    }

    @Test
    void every_line_for_github_is_one_command_with_its_own_properties() throws IOException {
        var text = text(FindingsFormat.GITHUB, everyCharacter());
        var lines = text.split("\n", -1);
        assertEquals(96 + 1, lines.length);
        assertEquals("", lines[96]);
        for (var line : List.of(lines).subList(0, 96)) {
            var parts = line.split("::", 3);
            assertEquals("", parts[0]);
            assertTrue(
                    parts[1].matches("error file=[^,:\r\n]*,line=3,col=1,title=any-rule"),
                    parts[1]);
        }
    }

    @Test
    void commands_in_data_stay_words() throws IOException {
        var attack = "x%0A::error::y,line=1::z\r\n::set-output name=a::b\n##[add-mask]c";
        var report =
                new FolderFindings(
                        "a", List.of(finding(attack)), List.of(), new SourceLines(folder));
        var line = text(FindingsFormat.GITHUB, List.of(report));
        assertEquals(1, line.lines().count());
        assertTrue(
                line.startsWith(
                        "::error file=x%250A%3A%3Aerror%3A%3Ay%2Cline=1%3A%3Az\\u{D}\\u{A}"),
                line);
        for (var each : text(FindingsFormat.TEXT, List.of(report)).lines().toList()) {
            assertTrue(!each.strip().startsWith("::") && !each.contains("##["), each);
        }
    }

    private static String text(FindingsFormat format, List<FolderFindings> reports)
            throws IOException {
        return new String(written(format, reports), StandardCharsets.UTF_8);
    }

    private static byte[] written(FindingsFormat format, List<FolderFindings> reports)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new FindingsWriter(format, Palette.PLAIN, "1.2.3", false).write(reports, out);
        return out.toByteArray();
    }
}
