package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.cli.Tally.Limits;
import org.rapporteur.engine.check.Answer;
import org.rapporteur.engine.check.Answer.By;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

final class TallyTest {
    private static final Finding ERROR = Finding.error("e", SourcePosition.UNKNOWN, "m");
    private static final Finding WARNING = Finding.warning("w", SourcePosition.UNKNOWN, "m");
    private static final Finding ADVICE = Finding.advice("a", SourcePosition.UNKNOWN, "m");

    @Test
    void counts_by_severity() {
        var tally = tally(false, ERROR, WARNING, WARNING, ADVICE);
        assertEquals("1 error, 2 warnings, 1 advice", tally.words());
        assertEquals("1 error", tally.obstacles());
        assertTrue(tally.fails());
    }

    @Test
    void a_warning_fails_only_where_it_is_strict() {
        assertFalse(tally(false, WARNING).fails());
        assertTrue(tally(true, WARNING).fails());
        assertEquals("0 errors, 1 warning (--strict)", tally(true, WARNING).words());
        assertEquals("1 warning (--strict)", tally(true, WARNING).obstacles());
        assertEquals("1 error, 1 warning (--strict)", tally(true, ERROR, WARNING).obstacles());
    }

    @Test
    void advice_never_fails() {
        assertFalse(tally(true, ADVICE).fails());
        assertEquals("0 errors, 0 warnings, 1 advice", tally(true, ADVICE).words());
    }

    @Test
    void what_is_accepted_fails_nothing() {
        var accepted = new Answer(ERROR, By.REPORT, "as published", SourcePosition.UNKNOWN);
        var old = new Answer(ERROR, By.BASELINE, "in the baseline", SourcePosition.UNKNOWN);
        var tally =
                Tally.of(new Verdict(List.of(), List.of(accepted, old, old)), new Limits(true, 0));
        assertFalse(tally.fails());
        assertEquals("0 errors, 0 warnings, 1 accepted, 2 in the baseline", tally.words());
    }

    @Test
    void more_warnings_than_allowed_fail() {
        var verdict = new Verdict(List.of(WARNING, WARNING), List.of());
        assertFalse(Tally.of(verdict, new Limits(false, 2)).fails());
        var tally = Tally.of(verdict, new Limits(false, 1));
        assertTrue(tally.fails());
        assertEquals("2 warnings (1 allowed)", tally.obstacles());
    }

    private static Tally tally(boolean strict, Finding... findings) {
        return Tally.of(new Verdict(List.of(findings), List.of()), new Limits(strict, null));
    }
}
