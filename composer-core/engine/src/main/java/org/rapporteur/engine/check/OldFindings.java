package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;

/// Tells new findings from those of the baselines.
final class OldFindings {
    private final Fingerprint fingerprint;
    private final Baseline.Allowance given;
    private final Baseline.Allowance trusted;
    private final boolean isEmpty;

    OldFindings(Gate gate, String folder, Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
        this.given = gate.baseline().of(folder, rule -> !gate.policy().guards(rule));
        this.trusted = gate.trusted().of(folder, _ -> true);
        this.isEmpty = gate.baseline().entries().isEmpty() && gate.trusted().entries().isEmpty();
    }

    void divide(Finding finding, List<Finding> open, List<Answer> answered) {
        if (isEmpty || FixedRules.contain(finding.rule())) {
            open.add(finding);
            return;
        }
        var print = fingerprint.of(finding);
        if (trusted.takes(finding, print) || given.takes(finding, print)) {
            answered.add(Answer.old(finding));
        } else {
            open.add(finding);
        }
    }

    /// Entries without a finding.
    List<Finding> stale() {
        var stale = new ArrayList<>(given.stale());
        stale.addAll(trusted.stale());
        return stale;
    }
}
