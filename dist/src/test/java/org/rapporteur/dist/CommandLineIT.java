package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The commands as a user meets them.
final class CommandLineIT {
    @TempDir Path parent;

    @Test
    void without_a_command_it_says_which_there_are() {
        var run = run();
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Usage: rapporteur [-hV] COMMAND\n"), run.err());
        assertTrue(run.err().contains("Start with:  rapporteur init my-report"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compose",
                "check",
                "explain",
                "init",
                "data",
                "words",
                "schema",
                "plugin",
                "plugin list",
                "plugin show",
                "plugin new",
                "plugin verify",
                "plugin add",
                "plugin remove",
                "template",
                "template list",
                "template show",
                "template copy"
            })
    void the_help_of_each_command_fits_a_screen_with_example_and_exit_codes(String command) {
        var run = run((command + " --help").split(" "));
        assertEquals(0, run.exit(), run.err());
        var lines = run.out().lines().toList();
        assertTrue(lines.size() <= 34, run.out());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), run.out());
        assertTrue(run.out().contains("\nExample: rapporteur " + command), run.out());
        assertTrue(run.out().contains("\nExit codes:\n  0 "), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting-summary", "call-summary"})
    void a_new_folder_composes_at_once_without_findings(String template) {
        var made = run("init", "new", "--template", template);
        assertEquals(0, made.exit(), made.err());
        assertTrue(made.err().endsWith("To compose it: rapporteur compose new\n"), made.err());
        var run = run("compose", "new", "--strict");
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.err()
                        .matches(
                                "(?s)wrote new/new.pdf: \\d+ pages, 4 annexes; 0 errors,"
                                        + " 0 warnings; \\d+\\.\\d s\n"),
                run.err());
    }

    @Test
    void init_never_writes_into_a_folder_that_holds_something() {
        SmallReport.in(parent);
        var run = run("init", "small");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("`small` is not empty"), run.err());
    }

    @Test
    void the_folder_of_the_next_meeting_is_made_from_the_last_one() {
        SmallReport.in(parent);
        run("compose", "small");
        var made = run("init", "next", "--from", "small");
        assertEquals(0, made.exit(), made.err());
        assertEquals(
                """
                made next with 4 files of small
                Still as last time, in report.yaml:
                  line 3: date: 2024-06-20
                Put in the new text and data, then: rapporteur compose next
                """,
                made.err());
        assertFalse(Files.exists(parent.resolve("next/small.pdf")));
        assertEquals(0, run("compose", "next").exit());
        assertEquals(2, run("init", "third", "--from", "nowhere").exit());
        var both = run("init", "third", "--from", "small", "--template", "call-summary");
        assertEquals(2, both.exit());
        assertTrue(both.err().contains("leave out --template"), both.err());
    }

    @Test
    void several_reports_go_to_a_folder() {
        SmallReport.in(parent);
        Folders.copy(parent.resolve("small"), parent.resolve("other"));
        Folders.replace(parent.resolve("other/summary.md"), "$contributions", "$contribution");
        var run = run("compose", "small", "other", "-o", "out/");
        assertEquals(1, run.exit(), run.err());
        assertTrue(Files.exists(parent.resolve("out/small.pdf")));
        assertFalse(Files.exists(parent.resolve("out/other.pdf")));
        assertTrue(run.err().contains("\n  other/summary.md:1:12\n"), run.err());
        var lastLines = run.err().lines().toList().reversed().subList(0, 2);
        assertEquals("NOT written: 1 error. To look anyway: --draft", lastLines.get(0));
        assertTrue(lastLines.get(1).startsWith("wrote out/small.pdf: "), run.err());
    }

    @Test
    void two_reports_never_go_to_the_same_file() throws IOException {
        SmallReport.in(parent);
        Files.createDirectory(parent.resolve("a"));
        Folders.copy(parent.resolve("small"), parent.resolve("a/small"));
        var run = run("compose", "small", "a/small", "-o", "out/");
        assertEquals(3, run.exit(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "NOT written: out/small.pdf: another report of this call has just"
                                        + " been written there."),
                run.err());
    }

    @Test
    void findings_go_to_people_and_to_machines() {
        warned();
        var run = run("check", "small", "--findings", "json", "--findings", "sarif=s.sarif");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().startsWith("warning["), run.err());
        assertTrue(run.err().endsWith("\nchecked small: 0 errors, 1 warning\n"), run.err());
        assertTrue(run.out().startsWith("{\n  \"version\" : 1,"), run.out());
        var sarif = Folders.read(parent.resolve("s.sarif"));
        assertTrue(sarif.contains("\"version\" : \"2.1.0\""), sarif);
        assertTrue(sarif.contains("\"uri\" : \"small/"), sarif);
    }

    @Test
    void two_formats_cannot_share_standard_output() {
        SmallReport.in(parent);
        var run = run("check", "small", "--findings", "json", "--findings", "junit");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("json and junit cannot share standard output"), run.err());
    }

    @Test
    void findings_that_cannot_be_written_fail_the_call() throws IOException {
        SmallReport.in(parent);
        Files.createFile(parent.resolve("file"));
        var run = run("check", "small", "--findings", "json=file/findings.json");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("findings NOT written: file/findings.json: "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void warnings_can_be_made_to_count() {
        warned();
        assertEquals(0, run("check", "small").exit());
        assertEquals(0, run("check", "small", "--max-warnings", "1").exit());
        assertEquals(1, run("check", "small", "--strict").exit());
        var run = run("check", "small", "--max-warnings", "0");
        assertEquals(1, run.exit());
        assertTrue(run.err().endsWith("1 warning; more than --max-warnings allows\n"), run.err());
        var strict = run("compose", "small", "--strict");
        assertEquals(1, strict.exit());
        assertTrue(strict.err().contains("NOT written: 1 warning (--strict)."), strict.err());
    }

    @Test
    void colour_is_for_terminals_and_those_who_ask_for_it() {
        warned();
        assertFalse(run("check", "small").err().contains("\u001b["));
        assertTrue(run("check", "small", "--color=always").err().contains("\u001b[1;33mwarning"));
    }

    @Test
    void data_tells_where_each_setting_came_from() {
        SmallReport.in(parent);
        var run = run("data", "small");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\n  date               report.yaml:3:7"), run.out());
        assertTrue(run.out().contains("\n  attach             default"), run.out());
        assertTrue(
                run.out().contains("\nDataset contributions: 3 rows of data/contributions.csv\n"),
                run.out());
    }

    @Test
    void a_misspelt_template_is_wrong_usage_or_a_finding_with_the_right_name() {
        SmallReport.in(parent);
        var shown = run("template", "show", "call-sumary");
        assertEquals(2, shown.exit());
        assertTrue(shown.err().contains("did you mean call-summary?"), shown.err());
        var composed = run("compose", "small", "--template", "call-sumary");
        assertEquals(2, composed.exit());
        assertTrue(composed.err().contains("did you mean call-summary?"), composed.err());
    }

    @Test
    void a_copied_template_is_used_by_its_path() {
        SmallReport.in(parent);
        var copied = run("template", "copy", "call-summary", "small/our-look");
        assertEquals(0, copied.exit(), copied.err());
        assertTrue(copied.err().contains("template: our-look"), copied.err());
        Folders.replace(
                parent.resolve("small/report.yaml"), "title:", "template: our-look\ntitle:");
        assertEquals(0, run("compose", "small", "--strict").exit());
        assertEquals(2, run("template", "copy", "call-summary", "small/our-look").exit());
        assertEquals(0, run("compose", "small", "--template", "small/our-look").exit());
    }

    @Test
    void a_template_outside_of_the_repository_is_refused_with_the_way_to_use_it() {
        SmallReport.in(parent);
        run("template", "copy", "call-summary", "look");
        Folders.replace(parent.resolve("small/report.yaml"), "title:", "template: ../look\ntitle:");
        var run = run("compose", "small");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("error[outside-folder]: the report template"), run.err());
        assertTrue(run.err().contains("or try it with --template"), run.err());
    }

    @Test
    void a_copied_template_may_bring_its_own_fonts() throws IOException {
        SmallReport.in(parent);
        run("template", "copy", "call-summary", "look");
        var font =
                Distribution.root()
                        .resolve("composer-core/pdf/src/main/resources/org/rapporteur/pdf/fonts")
                        .resolve("SourceCodePro-Regular.ttf");
        Files.copy(font, parent.resolve("look/House.ttf"));
        Folders.replace(
                parent.resolve("look/template.yaml"),
                "regular: SourceSerif4-Regular.ttf",
                "regular: House.ttf");
        var run = run("compose", "small", "--template", "look");
        assertEquals(0, run.exit(), run.err());
        var carried = PdfContents.everything(parent.resolve("small/small.pdf"));
        assertTrue(carried.contains("SourceCodePro"), "the font is embedded");
        Files.delete(parent.resolve("look/House.ttf"));
        var without = run("compose", "small", "--template", "look");
        assertEquals(1, without.exit());
        assertTrue(
                without.err().contains("error[missing-font]: there is no font `House.ttf`"),
                without.err());
        assertTrue(without.err().contains("look/template.yaml:"), without.err());
        Folders.write(parent.resolve("look/House.ttf"), "this is no font");
        var broken = run("compose", "small", "--template", "look");
        assertEquals(1, broken.exit());
        assertTrue(broken.err().contains("error[unreadable-font]"), broken.err());
    }

    @Test
    void plugins_of_a_report_folder_are_not_loaded_unasked() throws IOException {
        SmallReport.in(parent);
        var plugins = Files.createDirectory(parent.resolve("small/plugins"));
        ThirdParty.jar(
                plugins.resolve("acme-sponsors-1.0.0.jar"), "acme.sponsors", ThirdParty.SPONSORS);
        assertFalse(run("plugin", "list").out().contains("sponsors"));
        Folders.replace(
                parent.resolve("small/report.yaml"), "sections:\n", "sections:\n  - sponsors: 2\n");
        var run = run("compose", "small");
        assertTrue(run.err().contains("no installed plugin has a section `sponsors`"), run.err());
        var list = run("plugin", "list", "--plugins", "small/plugins").out();
        assertTrue(list.contains("\nsponsors ") && list.contains("\nnarrative "), list);
        var one = run("plugin", "show", "sponsors", "--plugins", "small/plugins").out();
        assertTrue(one.contains("\n  top  How many sponsors to name."), one);
    }

    @Test
    void full_standard_output_is_a_failure() throws Exception {
        var run = shell("%s schema > /dev/full");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("standard output"), run.err());
        assertEquals("", shell("%s schema | head -n 1 > /dev/null").err());
    }

    /// It waits for somebody to read the pipe that it writes to.
    @ParameterizedTest
    @ValueSource(strings = {"INT 130", "TERM 143"})
    @EnabledOnOs(OS.LINUX)
    void an_interrupted_call_says_so_and_leaves_nothing_behind(String signal) throws Exception {
        SmallReport.in(parent);
        var before = names(parent.resolve("small"));
        var run =
                shell(
                        "set -m; mkfifo pipe.pdf; %s compose small -o pipe.pdf & sleep 3; kill -"
                                + signal.split(" ")[0]
                                + " %%1; wait %%1");
        assertEquals(Integer.parseInt(signal.split(" ")[1]), run.exit(), run.err());
        assertEquals(before, names(parent.resolve("small")));
        assertEquals(List.of("err", "pipe.pdf", "small"), names(parent));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// A small report with one warning.
    private void warned() {
        SmallReport.in(parent);
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "data:",
                "accept: [{rule: stated-count, text: gone, because: it was so}]\ndata:");
    }

    private Distribution.Run run(String... arguments) {
        return Distribution.run(parent, arguments);
    }

    /// Runs a line of the shell with the launcher's path in it.
    private Distribution.Run shell(String line) throws IOException, InterruptedException {
        var err = parent.resolve("err");
        var launcher = "'" + Distribution.home().resolve("bin/rapporteur") + "'";
        var process =
                new ProcessBuilder("bash", "-c", line.formatted(launcher))
                        .directory(parent.toFile())
                        .redirectError(err.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new Distribution.Run(process.waitFor(), "", Folders.read(err));
    }
}
