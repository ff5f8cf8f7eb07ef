package org.rapporteur.engine;

import org.rapporteur.finding.Finding;

import java.util.function.Consumer;

/// Takes the findings of a rule under its own id, so that report.yaml can switch and re-rate them.
record OwnFindings(String rule, Consumer<Finding> findings) implements Consumer<Finding> {
    @Override
    public void accept(Finding finding) {
        if (!rule.equals(finding.rule())) {
            throw new IllegalArgumentException(
                    "it reports under `" + finding.rule() + "` and not under its own id");
        }
        findings.accept(finding);
    }
}
