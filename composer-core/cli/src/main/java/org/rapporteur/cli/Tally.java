package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.finding.Severity;

/// How many findings there are.
///
/// @param accepted those that report.yaml or the policy answers
/// @param old those that the baseline answers
/// @param limits what they are held against
record Tally(long errors, long warnings, long advice, long accepted, long old, Limits limits) {

    /// @param strict whether warnings count as errors
    /// @param maxWarnings more of them count as an error; null for no limit
    record Limits(boolean strict, @Nullable Integer maxWarnings) {
        static final Limits NONE = new Limits(false, null);
    }

    static Tally of(Verdict verdict, Limits limits) {
        return new Tally(
                verdict.count(Severity.ERROR),
                verdict.count(Severity.WARNING),
                verdict.count(Severity.ADVICE),
                verdict.accepted(),
                verdict.old(),
                limits);
    }

    boolean fails() {
        return errors > 0 || limits.strict() && warnings > 0 || isTooMany();
    }

    /// Whether there are more warnings than allowed.
    boolean isTooMany() {
        return limits.maxWarnings() != null && warnings > limits.maxWarnings();
    }

    /// "0 errors, 2 warnings, 1 accepted".
    String words() {
        var words = count(errors, "error") + ", " + count(warnings, "warning");
        if (advice > 0) {
            words += ", " + advice + " advice";
        }
        if (accepted > 0) {
            words += ", " + accepted + " accepted";
        }
        if (old > 0) {
            words += ", " + old + " in the baseline";
        }
        return limits.strict() && errors == 0 && warnings > 0 ? words + " (--strict)" : words;
    }

    /// What keeps the PDF from being written: "2 errors".
    String obstacles() {
        if (!limits.strict() || warnings == 0) {
            return isTooMany() ? tooMany() : count(errors, "error");
        }
        return errors == 0
                ? count(warnings, "warning") + " (--strict)"
                : count(errors, "error") + ", " + count(warnings, "warning") + " (--strict)";
    }

    private String tooMany() {
        var words = count(warnings, "warning") + " (" + limits.maxWarnings() + " allowed)";
        return errors == 0 ? words : count(errors, "error") + ", " + words;
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
