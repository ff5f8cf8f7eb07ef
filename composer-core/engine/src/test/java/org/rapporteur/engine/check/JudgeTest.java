package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.engine.report.CheckSettings;
import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Map;

final class JudgeTest {
    private static final SourcePosition SUMMARY = SourcePosition.of("summary.md", 12, 38);
    private static final Finding STATED =
            Finding.error("stated-count", SUMMARY, "the text says 4, the data say 5");

    @Test
    void a_rule_that_is_off_is_not_heard() {
        var verdict =
                judge(List.of(rating("stated-count", null)), List.of()).judge(List.of(STATED));
        assertEquals(List.of(), verdict.open());
    }

    @Test
    void a_rule_can_weigh_less() {
        var verdict =
                judge(List.of(rating("stated-count", Severity.ADVICE)), List.of())
                        .judge(List.of(STATED));
        assertEquals(1, verdict.count(Severity.ADVICE));
        assertEquals(0, verdict.count(Severity.ERROR));
    }

    @Test
    void a_timeout_cannot_be_rated_since_time_would_change_the_report() {
        var timeout = Finding.error("section-timeout", SUMMARY, "stopped after 20 s");
        var verdict =
                judge(List.of(rating("section-timeout", null)), List.of()).judge(List.of(timeout));
        assertEquals(
                List.of("fixed-rule report.yaml:20:3", "section-timeout summary.md:12:38"),
                verdict.open().stream().map(one -> one.rule() + " " + one.position()).toList());
    }

    @Test
    void an_answer_is_found_by_the_words_of_the_line() {
        var answer = new Acceptance("stated-count", "WEOG – 4", "as published", SUMMARY);
        var verdict = judge(List.of(), List.of(answer)).judge(List.of(STATED));
        assertEquals(List.of(), verdict.open());
        assertEquals(
                List.of(new Answer(STATED, Answer.By.REPORT, "as published", SUMMARY)),
                verdict.answered());
    }

    @Test
    void an_answer_to_nothing_is_a_warning_at_the_answer() {
        var at = SourcePosition.of("report.yaml", 30, 5);
        var answer = new Acceptance("stated-count", "EEG – 7", "as published", at);
        var verdict = judge(List.of(), List.of(answer)).judge(List.of(STATED));
        assertEquals(
                List.of("unused-accept report.yaml:30:5", "stated-count summary.md:12:38"),
                verdict.open().stream().map(one -> one.rule() + " " + one.position()).toList());
    }

    @Test
    void the_same_finding_twice_is_told_once() {
        assertEquals(1, judge(List.of(), List.of()).judge(List.of(STATED, STATED)).open().size());
    }

    private static RuleSetting rating(String rule, @Nullable Severity severity) {
        return new RuleSetting(rule, severity, SourcePosition.of("report.yaml", 20, 3));
    }

    private static Judge judge(List<RuleSetting> ratings, List<Acceptance> answers) {
        return new Judge(
                new CheckSettings(ratings, answers, List.of(), Map.of()),
                position -> position.equals(SUMMARY) ? "received from WEOG – 4, and" : "");
    }
}
