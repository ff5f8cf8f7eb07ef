package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The gate of a repository: policy, baseline and shared settings, against pull requests that would
/// rather not pass it.
final class GateIT {
    @TempDir Path repository;

    private Path folder;

    @BeforeEach
    void makeRepository() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        folder = SmallReport.in(repository);
        Folders.replace(
                folder.resolve("summary.md"), "Nothing else happened.", "It was <b>good</b>.");
        Folders.write(
                repository.resolve("base/policy.yaml"),
                """
                rapporteur: 1
                rules: {raw-html: error}
                expect:
                  - {that: $contributions.count >= 3, because: three make a quorum}
                languages: [en]
                """);
    }

    @Test
    void without_a_policy_the_folder_has_the_say() {
        add("rules: {raw-html: off}\n");
        assertEquals(0, run("check", "small", "--strict").exit());
    }

    @Test
    void the_folder_cannot_switch_off_what_the_policy_sets() {
        for (var own :
                new String[] {
                    "rules: {raw-html: off}\n",
                    "rules: {raw-html: advice}\n",
                    "rules: {raw-html: {severity: off}}\n",
                    "accept: [{rule: raw-html, text: \"<\", because: trust me}]\n"
                }) {
            add(own);
            var run = gated();
            assertEquals(1, run.exit(), own + run.err());
            assertTrue(run.err().contains("error[raw-html]"), own + run.err());
            assertTrue(run.err().contains("warning[policy-weakened]"), own + run.err());
            Folders.replace(folder.resolve("report.yaml"), own, "");
        }
    }

    @Test
    void nor_can_shared_settings_or_a_baseline() {
        Folders.write(repository.resolve("rapporteur.yaml"), "rules: {raw-html: off}\n");
        assertEquals(1, gated().exit());
        Folders.write(repository.resolve("rapporteur.yaml"), "");
        assertEquals(0, run("check", "small", "--write-baseline", "b.json").exit());
        var run = gated("--baseline", "b.json");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("error[raw-html]"), run.err());
    }

    @Test
    void nor_can_words_marked_as_another_language() {
        clean();
        Folders.write(
                folder.resolve("summary.md"),
                "# Summary\n\n[The Secretariat received 9 contributions.]{lang=fr}\n");
        assertFalse(run("check", "small").err().contains("[typed-number]"));
        Folders.replace(repository.resolve("base/policy.yaml"), "raw-html", "typed-number");
        var run = gated();
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("error[typed-number]: the text says 9"), run.err());
        assertTrue(run.err().contains("  summary.md:3:27\n"), run.err());
    }

    @Test
    void its_expectations_hold_whatever_the_folder_says() {
        clean();
        assertEquals(0, gated().exit());
        Folders.replace(folder.resolve("data/contributions.csv"), "Chen Li,APG\n", "");
        add("rules: {expect: off, policy-expect: off}\n");
        var run = gated();
        assertEquals(1, run.exit(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "error[policy-expect]: this was expected and does not hold:"
                                        + " $contributions.count >= 3 (three make a quorum)\n"
                                        + "  base/policy.yaml:4:12\n"),
                run.err());
        assertTrue(
                run.err().contains("$contributions.count: 2 (data/contributions.csv:2–3)"),
                run.err());
        Folders.replace(
                folder.resolve("report.yaml"),
                "  contributions: data/contributions.csv",
                "  others: data/contributions.csv\nfacts: {contributions: 9}");
        assertEquals(1, gated().exit());
    }

    @Test
    void a_language_that_rules_do_not_know_is_no_way_out() {
        clean();
        Folders.replace(folder.resolve("report.yaml"), "language: en-GB", "language: la");
        var run = gated();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("error[policy-language]"), run.err());
    }

    @Test
    void limits_hold_for_what_the_folder_lowers() {
        Folders.write(repository.resolve("base/policy.yaml"), "max-warnings: 0\n");
        add("rules: {raw-html: off}\n");
        var run = gated();
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("warning[raw-html]"), run.err());
        assertEquals(1, run("compose", "small", "--policy", "base/policy.yaml").exit());
    }

    @Test
    void a_policy_that_cannot_be_read_opens_no_gate() {
        clean();
        assertEquals(2, run("check", "small", "--policy", "none.yaml").exit());
        Folders.write(repository.resolve("base/policy.yaml"), "ruls: {raw-html: error}\n");
        var run = gated();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("base/policy.yaml:1:1"), run.err());
        Folders.write(repository.resolve("base/policy.yaml"), "rules: {raw-htm: error}\n");
        assertTrue(gated().err().contains("error[policy-rule]"));
    }

    @Test
    void old_findings_are_silenced_and_new_ones_told_when_lines_move() throws IOException {
        var written = run("check", "small", "--write-baseline", "base/baseline.json");
        assertEquals(0, written.exit(), written.err());
        assertTrue(written.err().contains("wrote base/baseline.json: 2 findings\n"));
        Folders.replace(folder.resolve("summary.md"), "There were", "A line more.\n\nThere were");
        var old = run("check", "small", "--baseline", "base/baseline.json", "--strict");
        assertEquals(0, old.exit(), old.err());
        assertTrue(old.err().endsWith("0 errors, 0 warnings, 2 in the baseline\n"), old.err());
        Folders.replace(folder.resolve("summary.md"), "A line more.", "A <i>line</i> more.");
        var run = run("check", "small", "--baseline", "base/baseline.json", "--findings", "json");
        var report = new ObjectMapper().readTree(run.out()).at("/reports/0");
        assertEquals(2, report.path("findings").size(), run.err());
        assertEquals("baseline", report.at("/accepted/0/answer/by").asText());
        Folders.replace(folder.resolve("summary.md"), "<b>good</b>", "good");
        var gone = run("check", "small", "--baseline", "base/baseline.json");
        assertTrue(gone.err().contains("advice[stale-baseline]"), gone.err());
        assertTrue(gone.err().contains("  base/baseline.json:2\n"), gone.err());
    }

    @Test
    void the_baseline_of_a_policy_may_be_trusted() {
        assertEquals(0, run("check", "small", "--write-baseline", "base/baseline.json").exit());
        Folders.replace(
                repository.resolve("base/policy.yaml"),
                "languages: [en]",
                "baseline: baseline.json");
        assertEquals(0, gated().exit());
    }

    @Test
    void what_parents_share_is_told_with_its_place() {
        clean();
        Folders.write(
                repository.resolve("rapporteur.yaml"),
                """
                rules: {raw-html: error}
                expect: [$contributions.count > 5]
                glossary: {AFG: African Group}
                """);
        var run = run("data", "small");
        assertTrue(run.out().contains("../rapporteur.yaml:1:19  error"), run.out());
        assertTrue(run.out().contains("../rapporteur.yaml:2:10  $contributions.count > 5"));
        assertTrue(run.out().contains("../rapporteur.yaml:3:17  African Group"), run.out());
        var checked = run("check", "small");
        assertEquals(1, checked.exit());
        assertTrue(checked.err().contains("../rapporteur.yaml:2:10"), checked.err());
    }

    @Test
    void an_answer_needs_a_reason() {
        add("accept: [{rule: raw-html, text: \"<b>\", because: \"\"}]\n");
        var run = run("check", "small");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("`because` is missing in `accept`"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    private void clean() {
        Folders.replace(folder.resolve("summary.md"), "<b>good</b>", "good");
    }

    private void add(String line) {
        Folders.replace(folder.resolve("report.yaml"), "data:\n", line + "data:\n");
    }

    private Distribution.Run gated(String... more) {
        var all = new String[more.length + 4];
        all[0] = "check";
        all[1] = "small";
        all[2] = "--policy";
        all[3] = "base/policy.yaml";
        System.arraycopy(more, 0, all, 4, more.length);
        return run(all);
    }

    private Distribution.Run run(String... arguments) {
        return Distribution.run(repository, arguments);
    }
}
