package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.engine.report.CheckSettings;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class BaselineTest {
    private static final Finding OLD = finding("typed-number", 3, "27 texts");
    private static final Finding NEW = finding("typed-number", 9, "28 texts");

    @TempDir Path folder;

    @Test
    void old_findings_are_answered_and_new_ones_told() throws IOException {
        var verdict = judged(written(OLD), OLD, NEW);
        assertEquals(List.of(NEW), verdict.open());
        assertEquals(List.of(Answer.old(OLD)), verdict.answered());
        assertEquals(1, verdict.old());
        assertEquals(0, verdict.accepted());
    }

    @Test
    void one_more_of_the_same_is_new() throws IOException {
        var again = OLD.withPosition(SourcePosition.of("summary.md", 20, 1));
        var verdict = judged(written(OLD), OLD, again);
        assertEquals(List.of(again), verdict.open());
    }

    @Test
    void what_is_gone_is_told_where_the_baseline_says_it() throws IOException {
        var verdict = judged(written(OLD, NEW), NEW);
        assertEquals(
                "baseline.json:2: a finding of the baseline is gone"
                        + " [Fact[name=typed-number, value=summary.md: 27 texts, places=[]]]",
                shown(verdict.open()));
    }

    @Test
    void findings_that_no_answer_silences_stay_out() throws IOException {
        var fixed = finding("missing-file", 3, "a.csv");
        var verdict = judged(written(OLD, fixed), OLD, fixed);
        assertEquals(List.of(fixed), verdict.open());
    }

    @Test
    void other_folders_are_kept_when_one_is_written() throws IOException {
        var first = new NewBaseline();
        first.add("a", verdict(OLD), new Fingerprint(_ -> ""), Policy.NONE);
        first.add("b", verdict(OLD), new Fingerprint(_ -> ""), Policy.NONE);
        var second = new NewBaseline();
        second.add("b", verdict(NEW), new Fingerprint(_ -> ""), Policy.NONE);
        var entries = second.entries(new Baseline("x", first.entries(Baseline.NONE)));
        assertEquals(
                List.of("a 27 texts", "b 28 texts"),
                entries.stream().map(entry -> entry.folder() + " " + entry.words()).toList());
    }

    @Test
    void it_is_written_one_finding_a_line_and_read_back() throws IOException {
        var name = "baseline.json";
        var print = new Fingerprint(_ -> "").of(OLD);
        assertEquals(
                """
                { "version" : 1, "findings" : [
                  { "folder" : "2017/m", "rule" : "typed-number", "file" : "summary.md", "words" : "27 texts", "fingerprint" : "%s", "count" : 2 }
                ] }
                """
                        .formatted(print),
                text(OLD, OLD.withFix("another")));
        Files.writeString(folder.resolve(name), text(OLD));
        var entry = BaselineFile.read(folder.resolve(name)).entries().getFirst();
        assertEquals(
                new Baseline.Entry("2017/m", "typed-number", "summary.md", "27 texts", print, 1, 2),
                entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []                                            | line 1: `{` is missing
                    {"findings": []}                              | line 1: `version` has to be 1
                    {"version": 2, "findings": []}                | line 1: `version` has to be 1
                    {"version": 1, "finding": []}                 | line 1: unknown key `finding`
                    {"version": 1, "findings": {}}                | line 1: `[` is missing
                    {"version": 1, "findings": [{"rule": "a"}]}   | line 1: `folder` is missing
                    {"version": 1, "findings": [{"rule": 1}]}     | line 1: a text is missing
                    {"version": 1, "findings": [1]}               | line 1: `{` is missing
                    """)
    void what_is_no_baseline_is_refused(String text, String message) throws IOException {
        Files.writeString(folder.resolve("b.json"), text);
        var error =
                assertThrows(IOException.class, () -> BaselineFile.read(folder.resolve("b.json")));
        assertEquals(message, error.getMessage());
    }

    private Baseline written(Finding... findings) throws IOException {
        Files.writeString(folder.resolve("baseline.json"), text(findings));
        var read = BaselineFile.read(folder.resolve("baseline.json"));
        return new Baseline("baseline.json", read.entries());
    }

    private static String text(Finding... findings) throws IOException {
        var made = new NewBaseline();
        made.add("2017/m", verdict(findings), new Fingerprint(_ -> ""), Policy.NONE);
        var out = new ByteArrayOutputStream();
        BaselineFile.write(made.entries(Baseline.NONE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Verdict verdict(Finding... findings) {
        return new Verdict(List.of(findings), List.of());
    }

    private static Verdict judged(Baseline baseline, Finding... findings) {
        var gate = Gate.of(Policy.NONE, baseline, Baseline.NONE, Map.of());
        return new Judge(CheckSettings.NONE, gate, "2017/m", _ -> "", Set.of())
                .judge(List.of(findings));
    }

    private static String shown(List<Finding> findings) {
        return String.join(
                "\n",
                findings.stream()
                        .filter(one -> one.rule().equals("stale-baseline"))
                        .map(one -> one.position() + ": " + one.message() + " " + one.facts())
                        .toList());
    }

    private static Finding finding(String rule, int line, String words) {
        return Finding.warning(rule, SourcePosition.of("summary.md", line, 1), "typed by hand")
                .quoting(words);
    }
}
