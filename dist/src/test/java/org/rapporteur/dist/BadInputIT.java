package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// What a user sees when something is wrong: the rule, the place, the fix; no stack trace, and the
/// earlier PDF untouched.
final class BadInputIT {
    @TempDir Path parent;

    private Path folder;
    private Path pdf;

    @BeforeEach
    void composeOnce() throws Exception {
        folder = SmallReport.in(parent);
        pdf = folder.resolve("small.pdf");
        var run = Distribution.run(parent, "compose", "small");
        assertEquals(0, run.exit(), run.err());
        Files.writeString(
                pdf,
                Files.readString(pdf, StandardCharsets.ISO_8859_1).substring(0, 9) + "earlier",
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_missing_file() {
        replace("report.yaml", "data/participants.csv", "data/participant.csv");
        refused(
                "error[missing-file]",
                "report.yaml:6:17",
                "data/participant.csv",
                "data/participants.csv");
    }

    @Test
    void an_unknown_key() {
        replace("report.yaml", "date: 2024-06-20", "dat: 2024-06-20");
        refused("error[unknown-key]", "unknown key `dat`", "report.yaml:3:1", "`date`");
    }

    @Test
    void an_unknown_section() {
        replace("report.yaml", "- participants\n", "- participant\n");
        refused(
                "error[unknown-section]",
                "no installed plugin has a section `participant`; did you mean `participants`?",
                "report.yaml:11:5",
                "installed sections: breakdown, contributions-list, contributions-table, narrative,"
                        + " participants, table, word-cloud");
    }

    @Test
    void a_wrong_type() {
        replace("report.yaml", "date: 2024-06-20", "date: yesterday");
        refused("error[wrong-type]", "report.yaml:3:7", "yesterday", "fix: ");
    }

    @Test
    void a_day_that_does_not_exist() {
        replace("report.yaml", "date: 2024-06-20", "date: 2024-02-30");
        refused("report.yaml:3:7", "2024-02-30", "fix: ");
    }

    @Test
    void a_missing_column() {
        replace("report.yaml", "breakdown: region", "breakdown: regoin");
        refused(
                "error[missing-column]",
                "contributions has no column `regoin`; did you mean `region`?",
                "report.yaml:12:16");
    }

    @Test
    void a_value_outside_its_vocabulary() {
        replace("data/contributions.csv", "Li,APG", "Li,APX");
        refused("error[unknown-code]", "data/contributions.csv:4:9", "APX", "APG", "fix: ");
    }

    @Test
    void an_unknown_reference() {
        replace("summary.md", "$contributions.count", "$contribution.count");
        refused("error[", "summary.md:1:12", "contributions", "fix: ");
    }

    @Test
    void a_reference_to_a_column_that_is_not_there() {
        replace("summary.md", "$contributions.count", "$contributions.count('regio', 'APG')");
        refused("error[", "summary.md:1:12", "regio", "region");
    }

    @Test
    void a_dangling_cross_reference() {
        replace("summary.md", "#breakdown", "#breakdwon");
        refused(
                "error[dangling-reference]",
                "nothing in the report has the id `breakdwon`; did you mean `breakdown`?",
                "summary.md:1:");
    }

    @Test
    void a_label_that_is_wrong() {
        replace("summary.md", "[](#breakdown)", "[Figure 3](#breakdown)");
        refused(
                "error[stale-label]",
                "the text says \"Figure 3\", but #breakdown is Figure 1",
                "summary.md:1:");
    }

    @Test
    void an_unclosed_quote() {
        replace("data/contributions.csv", "Ben Okoro", "\"Ben Okoro");
        refused("error[", "data/contributions.csv:3:1", "quote", "fix: ");
    }

    @Test
    void a_wrong_encoding() throws Exception {
        Files.write(
                folder.resolve("data/participants.csv"),
                "name,role\nJos\u00e9 Silva,\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("error[", "data/participants.csv:2:4", "UTF-8", "fix: ");
    }

    @Test
    void a_row_with_a_cell_too_many() {
        replace("data/contributions.csv", "Chen Li,APG", "Chen Li,APG,extra");
        refused("error[", "data/contributions.csv:4", "extra");
    }

    @Test
    void an_unreadable_image() throws Exception {
        Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        replace("summary.md", "Nothing else happened.", "![a map of the world](broken.png)");
        refused("error[unreadable-image]", "summary.md:3:", "broken.png", "fix: ");
    }

    @Test
    void an_image_without_alternative() throws Exception {
        Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        replace("summary.md", "Nothing else happened.", "![](broken.png)");
        refused("error[alt-text]", "summary.md:3:");
    }

    @Test
    void a_file_outside_the_folder() {
        replace("report.yaml", "data/participants.csv", "../../etc/passwd");
        refused("error[outside-folder]", "report.yaml:6:17", "leaves the report folder", "fix: ");
    }

    @Test
    void an_empty_report() throws Exception {
        Files.writeString(folder.resolve("report.yaml"), "");
        refused("error[empty-file]", "report.yaml", "rapporteur init");
    }

    @Test
    void a_text_that_yaml_would_cut_off() {
        replace("report.yaml", "title: Small Meeting", "title: Meeting #5 on X");
        refused("report.yaml:2:", "title: \"Meeting #5 on X\"");
    }

    @Test
    void one_mistake_is_told_once() {
        replace("report.yaml", "data/participants.csv", "data/participant.csv");
        replace("summary.md", "#breakdown", "#participants");
        assertTrue(refused("error[missing-file]").contains("NOT written: 1 error."));
    }

    @Test
    void a_narrative_that_is_not_there() {
        replace("report.yaml", "narrative: summary.md", "narrative: sumary.md");
        refused("error[missing-file]", "report.yaml:9:16", "fix: write `summary.md`");
    }

    @Test
    void a_reference_in_a_title_has_the_place_of_its_dollar_sign() {
        replace("report.yaml", "title: Small", "title: Small $contribution.count");
        refused("error[reference]", "report.yaml:2:14", "fix: write `$contributions.count`");
    }

    @Test
    void a_wrong_dataset_of_a_section() {
        replace("report.yaml", "breakdown: region", "breakdown: region\n    data: contribution");
        refused("error[unknown-dataset]", "report.yaml:13:11", "fix: write `contributions`");
    }

    @Test
    void a_wrong_condition_is_told_once() {
        replace(
                "report.yaml",
                "breakdown: region",
                "breakdown: region\n    when: $contributions > 1");
        var said = refused("error[reference]", "report.yaml:13:11");
        assertTrue(said.contains("NOT written: 1 error."), said);
    }

    @Test
    void an_expectation_that_does_not_hold() {
        replace("report.yaml", "sections:", "expect: $contributions.count > 3\nsections:");
        refused("error[expect]", "report.yaml:8:9", "contributions.count: 3", "fix: ");
    }

    @Test
    void the_caret_stands_under_the_right_letter_behind_wide_and_combining_ones() {
        replace("data/contributions.csv", "Chen Li,APG", "\u9673\u674e e\u0301,APX");
        refused("data/contributions.csv:4:7", "| \u9673\u674e e\u0301,APX\n      |        ^\n");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_count() {
        var file = folder.resolve("report.yaml");
        var text = Folders.read(file).replace("date: 2024-06-20", "date: never");
        Folders.write(file, "\ufeff" + text.replace("\n", "\r\n"));
        refused("report.yaml:3:7", "    3 | date: never\n      |       ^\n");
    }

    @Test
    void a_very_long_line_is_cut_around_the_place() {
        replace("summary.md", "Nothing", "word ".repeat(400) + "$contribution.count");
        var said = refused("summary.md:3:2001", "\u2026word ");
        assertTrue(said.lines().allMatch(line -> line.length() < 200), said);
    }

    @Test
    void a_control_character_in_a_cell() {
        replace("data/contributions.csv", "Chen Li", "Chen\u001b[31m Li");
        var said = refused("error[control-character]", "data/contributions.csv:4:5", "\\u{1B}");
        assertFalse(said.contains("\u001b"), said);
    }

    @Test
    void a_control_character_in_the_narrative() {
        replace("summary.md", "Nothing", "Noth\u0007ing");
        refused("error[control-character]", "summary.md:3:5", "fix: delete it");
    }

    @Test
    void an_id_that_stands_twice() {
        replace("summary.md", "Nothing", "## One {#x}\n\n## Two {#x}\n\nNothing");
        refused("error[duplicate-id]", "summary.md:5:8", "`x`");
    }

    @Test
    void a_picture_for_a_table() throws Exception {
        Files.write(
                folder.resolve("data/contributions.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        refused("error[wrong-file-type]", "is a picture, not text");
    }

    @Test
    void two_bytes_a_letter_without_a_mark() throws Exception {
        Files.write(
                folder.resolve("data/contributions.csv"),
                "contributor,region\nAna,APG\n".getBytes(StandardCharsets.UTF_16LE));
        refused("error[encoding]", "UTF-16 without a byte order mark", "save the file as UTF-8");
    }

    @Test
    void a_list_in_json_with_a_comma_too_many() {
        replace("report.yaml", "contributions.csv", "contributions.json");
        Folders.write(
                folder.resolve("data/contributions.json"),
                "[{\"contributor\": \"Ana\", \"region\": \"APG\"},]");
        refused(
                "error[malformed-json]",
                "data/contributions.json:1:42",
                "`]` cannot stand here",
                "fix: delete the comma before it");
    }

    @Test
    void a_workbook_that_is_text() throws Exception {
        replace("report.yaml", "contributions.csv", "contributions.xlsx");
        Files.copy(
                folder.resolve("data/contributions.csv"),
                folder.resolve("data/contributions.xlsx"));
        refused("error[wrong-file-type]", "is text, not a workbook", "fix: rename it to .csv");
    }

    @Test
    void a_template_that_asks_for_what_is_not_there() {
        template("<p>$tootal</p>");
        refused(
                "error[template-reference]",
                "templates/participants.html.vm:1:4",
                "`$tootal` is not known; did you mean `$total`?");
    }

    @Test
    void a_template_that_would_read_other_files() {
        template("<p>a</p>\n#include('../secret')");
        refused(
                "error[template-directive]",
                "templates/participants.html.vm:2:1",
                "`#include` is switched off");
    }

    @Test
    void a_template_without_end() {
        template("#if($with_total)\n<p>a</p>\n");
        refused("error[template-syntax]", "`#if` is never closed", "fix: add `#end`");
    }

    @Test
    void checking_says_the_same_and_writes_nothing() {
        replace("report.yaml", "date: 2024-06-20", "dat: 2024-06-20");
        var run = Distribution.run(parent, "check", "small");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("report.yaml:3:1"), run.err());
        assertTrue(run.err().contains("checked small: 1 error"), run.err());
        assertEarlierPdf();
    }

    @Test
    void a_flood_of_findings_is_cut_short() {
        Folders.write(
                folder.resolve("data/contributions.csv"),
                "contributor,region\n" + "Ana,APX\n".repeat(500));
        var said = refused("error[unknown-code]");
        assertTrue(said.lines().count() < 400, said);
    }

    @Test
    void a_folder_without_report_is_wrong_usage() {
        var run = Distribution.run(parent, "compose", "small/data");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("there is no report.yaml in small/data"), run.err());
    }

    @Test
    void an_output_that_is_an_input() {
        var run = Distribution.run(parent, "compose", "small", "-o", "small/summary.md");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("NOT written: small/summary.md: it is an input"), run.err());
    }

    @Test
    void an_output_that_cannot_be_written() throws Exception {
        var file = Files.createFile(parent.resolve("file"));
        var run = Distribution.run(parent, "compose", "small", "-o", file + "/report.pdf");
        assertEquals(3, run.exit(), run.err());
        assertTrue(
                run.err().contains("NOT written: " + file + "/report.pdf: " + file + " is a file"),
                run.err());
        assertTrue(run.err().contains("fix: write elsewhere with -o FILE"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void a_full_disk() {
        var run = Distribution.run(parent, "compose", "small", "-o", "/dev/full");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("/dev/full: no space left on device"), run.err());
        assertTrue(run.err().contains("fix: free some space"), run.err());
        assertFalse(Files.isRegularFile(Path.of("/dev/full")), "the device was replaced");
    }

    @Test
    void the_written_file_has_the_mode_of_any_new_file() throws Exception {
        Distribution.run(parent, "compose", "small", "-o", "new.pdf");
        var plain = Files.createFile(parent.resolve("plain"));
        assertEquals(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)),
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(parent.resolve("new.pdf"))));
    }

    @Test
    void a_draft_is_written_all_the_same() {
        replace("report.yaml", "- participants\n", "- participant\n");
        var run = Distribution.run(parent, "compose", "small", "--draft");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("wrote small/small-draft.pdf"), run.err());
        var text = PdfText.flowing(folder.resolve("small-draft.pdf"));
        assertTrue(text.contains("The section “participant” could not be composed"), text);
        assertTrue(text.contains("no installed plugin has a section"), text);
        assertTrue(text.contains("There were 3 contributions"), text);
        assertEarlierPdf();
    }

    private void replace(String file, String old, String other) {
        Folders.replace(folder.resolve(file), old, other);
    }

    /// Composing says all of this, writes nothing, and shows no stack trace.
    private String refused(String... words) {
        var run = Distribution.run(parent, "compose", "small");
        assertEquals(1, run.exit(), run.err());
        for (var word : words) {
            assertTrue(run.err().contains(word), "\"" + word + "\" is not in:\n" + run.err());
        }
        assertTrue(run.err().contains("NOT written: "), run.err());
        assertTrue(run.err().contains("small.pdf is still the one of "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEarlierPdf();
        return run.err();
    }

    private void template(String text) {
        Folders.write(folder.resolve("templates/participants.html.vm"), text);
    }

    private void assertEarlierPdf() {
        assertTrue(Folders.read(pdf).endsWith("earlier"));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
