package org.rapporteur.cli;

import org.rapporteur.engine.check.Verdict;
import org.rapporteur.finding.Severity;

/// How many findings there are.
///
/// @param strict whether warnings count as errors
record Tally(long errors, long warnings, long advice, long accepted, boolean strict) {

    static Tally of(Verdict verdict, boolean strict) {
        return new Tally(
                verdict.count(Severity.ERROR),
                verdict.count(Severity.WARNING),
                verdict.count(Severity.ADVICE),
                verdict.accepted().size(),
                strict);
    }

    boolean fails() {
        return errors > 0 || strict && warnings > 0;
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
        return strict && errors == 0 && warnings > 0 ? words + " (--strict)" : words;
    }

    /// What keeps the PDF from being written: "2 errors".
    String obstacles() {
        if (errors == 0) {
            return count(warnings, "warning") + " (--strict)";
        }
        return strict && warnings > 0
                ? count(errors, "error") + ", " + count(warnings, "warning") + " (--strict)"
                : count(errors, "error");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
