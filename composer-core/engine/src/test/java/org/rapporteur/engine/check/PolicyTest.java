package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.report.CheckSettings;
import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.engine.report.PolicyReader;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A pull request against the gate that it has to pass.
final class PolicyTest {
    private static final SourcePosition HERE = SourcePosition.of("report.yaml", 20, 3);
    private static final Finding WARNING =
            Finding.warning("raw-html", SourcePosition.of("summary.md", 3, 1), "HTML <b>");
    private static final Finding OTHER =
            Finding.warning("word-twice", SourcePosition.of("summary.md", 4, 1), "again");

    @TempDir Path folder;

    @Test
    void a_rule_of_the_policy_cannot_be_switched_off() throws IOException {
        var verdict = judged("rules: {raw-html: error}", off("raw-html"));
        assertEquals("policy-weakened WARNING, raw-html ERROR", shown(verdict));
    }

    @Test
    void nor_be_made_to_weigh_less() throws IOException {
        var verdict = judged("rules: {raw-html: warning}", rated("raw-html", Severity.ADVICE));
        assertEquals("policy-weakened WARNING, raw-html WARNING", shown(verdict));
    }

    @Test
    void it_can_be_made_to_weigh_more() throws IOException {
        var verdict = judged("rules: {raw-html: advice}", rated("raw-html", Severity.ERROR));
        assertEquals("raw-html ERROR", shown(verdict));
    }

    @Test
    void the_policy_itself_lowers_nothing() throws IOException {
        assertEquals("raw-html WARNING", shown(judged("rules: {raw-html: advice}", none())));
    }

    @Test
    void its_findings_cannot_be_accepted() throws IOException {
        var verdict = judged("rules: {raw-html: warning}", accepted("raw-html", "HTML"));
        assertEquals("policy-weakened WARNING, raw-html WARNING", shown(verdict));
        assertEquals(List.of(), verdict.answered());
    }

    @Test
    void unless_the_policy_accepts_them() throws IOException {
        var verdict =
                judged(
                        "rules: {raw-html: warning}\naccept:\n"
                                + "  - {rule: raw-html, text: HTML, because: old}",
                        none());
        assertEquals("", shown(verdict));
        assertEquals(Answer.By.POLICY, verdict.answered().getFirst().by());
    }

    @Test
    void rules_that_it_does_not_name_are_the_folders() throws IOException {
        assertEquals("", shown(judged("rules: {word-twice: error}", off("raw-html"))));
    }

    @Test
    void it_can_keep_all_rules() throws IOException {
        for (var policy : List.of("keep-rules: true", "strict: true", "max-warnings: 0")) {
            assertEquals(
                    "policy-weakened WARNING, raw-html WARNING",
                    shown(judged(policy, off("raw-html"))),
                    policy);
        }
    }

    @Test
    void a_baseline_of_the_folder_silences_nothing_that_it_guards() throws IOException {
        var old = new NewBaseline();
        old.add(".", verdict(WARNING, OTHER), new Fingerprint(_ -> ""), Policy.NONE);
        var baseline = new Baseline("b.json", old.entries(Baseline.NONE));
        var policy = policy("rules: {raw-html: warning}");
        var given = Gate.of(policy, baseline, Baseline.NONE, Map.of());
        assertEquals("raw-html WARNING", shown(judge(given, none()).judge(both())));
        var trusted = Gate.of(policy, Baseline.NONE, baseline, Map.of());
        assertEquals("", shown(judge(trusted, none()).judge(both())));
    }

    @Test
    void rules_are_run_as_it_says() throws IOException {
        var policy = policy("rules: {raw-html: {severity: error, most: 3}}");
        assertEquals(List.of(), policy.over(off("raw-html")).rules());
        assertEquals(1, policy.over(off("word-twice")).rules().size());
        assertEquals(Set.of("raw-html"), policy.over(none()).ruleOptions().keySet());
    }

    @Test
    void a_slip_in_it_is_an_error() throws IOException {
        assertEquals(
                "policy-rule ERROR, raw-html WARNING",
                shown(judged("rules: {raw-htm: error}", none())));
        assertEquals(
                "unknown-key policy.yaml:1:1, wrong-type policy.yaml:2:9",
                String.join(
                        ", ",
                        policy("ruls: {raw-html: error}\nstrict: maybe\n").findings().stream()
                                .map(one -> one.rule() + " " + one.position().toString())
                                .map(one -> one.replaceAll(" .*/", " "))
                                .toList()));
        assertTrue(policy("rules: {raw-html: off}").findings().size() == 1);
        assertTrue(policy("- a list").findings().size() == 1);
        assertTrue(policy("accept: [{rule: x, text: y, because: \"\"}]").findings().size() == 1);
    }

    private Verdict judged(String policy, CheckSettings settings) throws IOException {
        var gate = Gate.of(policy(policy), Baseline.NONE, Baseline.NONE, Map.of());
        return judge(gate, settings).judge(List.of(WARNING));
    }

    private static Judge judge(Gate gate, CheckSettings settings) {
        return new Judge(settings, gate, ".", _ -> "", Set.of());
    }

    private Policy policy(String text) throws IOException {
        var file = folder.resolve("policy.yaml");
        Files.writeString(file, text);
        return PolicyReader.read(file);
    }

    private static List<Finding> both() {
        return List.of(WARNING, OTHER);
    }

    private static Verdict verdict(Finding... findings) {
        return new Verdict(List.of(findings), List.of());
    }

    private static CheckSettings none() {
        return CheckSettings.NONE;
    }

    private static CheckSettings off(String rule) {
        return settings(List.of(new RuleSetting(rule, null, HERE)), List.of());
    }

    private static CheckSettings rated(String rule, Severity severity) {
        return settings(List.of(new RuleSetting(rule, severity, HERE)), List.of());
    }

    private static CheckSettings accepted(String rule, String text) {
        return settings(List.of(), List.of(new Acceptance(rule, text, "because", HERE)));
    }

    private static CheckSettings settings(List<RuleSetting> rules, List<Acceptance> accepted) {
        return new CheckSettings(rules, accepted, List.of(), Map.of());
    }

    private static String shown(Verdict verdict) {
        return String.join(
                ", ",
                verdict.open().stream()
                        .map(one -> one.rule() + " " + one.severity())
                        .sorted()
                        .toList());
    }
}
