package org.rapporteur.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class TextFindingsTest {
    @TempDir Path folder;

    @Test
    void a_finding_shows_its_line_with_a_caret_its_facts_and_its_fix() throws IOException {
        write("summary.md", "first\nfrom WEOG – 4, and\n");
        var finding =
                Finding.error("stated-count", at(2, 13), "the text says 4, the data say 5")
                        .withFact("counted", "5 rows")
                        .withFix("correct the data");
        assertEquals(
                """
                error[stated-count]: the text says 4, the data say 5
                  summary.md:2:13
                    2 | from WEOG – 4, and
                      |             ^
                  counted: 5 rows
                  fix: correct the data
                """,
                text(Palette.PLAIN, finding));
    }

    @Test
    void no_line_of_a_finding_is_a_command_to_a_runner() {
        var finding =
                Finding.error("any", SourcePosition.of("::add-mask::x.csv", 3, 1), "m")
                        .withFact("::error::gotcha", "##[error]gotcha")
                        .withFix("none");
        assertEquals(
                """
                error[any]: m
                  \\u{3A}:add-mask::x.csv:3:1
                  \\u{3A}:error::gotcha: #\\u{23}[error]gotcha
                  fix: none
                """,
                text(Palette.PLAIN, finding));
    }

    @Test
    void a_finding_without_position_is_its_message() {
        var finding =
                Finding.warning("plugin-broken", SourcePosition.UNKNOWN, "x.jar cannot be read");
        assertEquals(
                "warning[plugin-broken]: x.jar cannot be read\n", text(Palette.PLAIN, finding));
    }

    @Test
    void a_line_that_is_not_there_is_left_out() {
        assertEquals(
                """
                advice[a-rule]: said
                  summary.md:7:1
                """,
                text(Palette.PLAIN, Finding.advice("a-rule", at(7, 1), "said")));
    }

    @Test
    void the_caret_stands_under_its_character_in_any_script() throws IOException {
        write("summary.md", "報告 x\n\u0065\u0301 x\n😀 x\n");
        assertEquals("     ^", caret(at(1, 4)));
        assertEquals("  ^", caret(at(2, 4)));
        assertEquals("   ^", caret(at(3, 3)));
    }

    @Test
    void a_long_line_is_cut_around_the_caret() throws IOException {
        write("summary.md", "a".repeat(300) + "X" + "b".repeat(300));
        var lines = text(Palette.PLAIN, Finding.error("r", at(1, 301), "m")).lines().toList();
        assertEquals("    1 | …" + "a".repeat(40) + "X" + "b".repeat(47) + "…", lines.get(2));
        assertEquals(lines.get(2).indexOf('X'), lines.get(3).indexOf('^'));
    }

    @Test
    void control_characters_of_the_files_never_reach_the_terminal() throws IOException {
        write("summary.md", "\u001b[31mred\u001b[0m\n");
        var text = text(Palette.PLAIN, Finding.error("r", at(1, 1), "\u001b]0;title\u0007"));
        assertTrue(text.contains("error[r]: \\u{1B}]0;title\\u{7}\n"), text);
        assertTrue(text.contains("    1 | \\u{1B}[31mred\\u{1B}[0m\n"), text);
    }

    @Test
    void colours_are_put_around_severity_and_message_only() {
        assertEquals(
                "\u001b[1;31merror[r]\u001b[0m\u001b[1m: m\u001b[0m\n",
                text(Palette.COLOURED, Finding.error("r", SourcePosition.UNKNOWN, "m")));
    }

    @Test
    void among_several_reports_the_files_are_named_with_their_folder() throws IOException {
        write("summary.md", "words\n");
        var text = new TextFindings(Palette.PLAIN, new SourceLines(folder), "small/");
        var inside = text.of(List.of(Finding.error("r", at(1, 0), "m")));
        assertTrue(inside.contains("  small/summary.md:1\n"), inside);
        var outside = SourcePosition.of("plugins/x.jar");
        assertTrue(
                text.of(List.of(Finding.error("r", outside, "m"))).contains("  plugins/x.jar\n"));
    }

    private String caret(SourcePosition position) {
        var line = text(Palette.PLAIN, Finding.error("r", position, "m")).lines().toList().get(3);
        return line.substring("      | ".length());
    }

    private String text(Palette palette, Finding finding) {
        return new TextFindings(palette, new SourceLines(folder)).of(List.of(finding));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static SourcePosition at(int line, int column) {
        return SourcePosition.of("summary.md", line, column);
    }
}
