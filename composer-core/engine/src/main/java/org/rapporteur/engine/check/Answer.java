package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// A finding that may stay.
///
/// @param because why
/// @param position where that is said; unknown for the baseline
public record Answer(Finding finding, By by, String because, SourcePosition position) {
    static Answer old(Finding finding) {
        return new Answer(finding, By.BASELINE, "in the baseline", SourcePosition.UNKNOWN);
    }

    /// Who says so.
    public enum By {
        /// `accept` of report.yaml.
        REPORT,
        /// `accept` of the policy.
        POLICY,
        /// The file of old findings.
        BASELINE
    }
}
