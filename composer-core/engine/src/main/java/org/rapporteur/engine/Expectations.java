package org.rapporteur.engine;

import org.rapporteur.engine.reference.Conditions;
import org.rapporteur.finding.Finding;

/// The conditions that report.yaml expects to hold.
record Expectations(Materials materials) {

    void check() {
        for (var expectation : materials.file().checks().expected()) {
            var condition = expectation.condition();
            boolean holds =
                    Conditions.evaluate(
                            condition.text(),
                            materials.references(),
                            condition.position(),
                            materials.findings());
            if (!holds) {
                materials.findings()
                        .accept(
                                Finding.error(
                                                "expect",
                                                condition.position(),
                                                "this was expected and does not hold: %s"
                                                                .formatted(condition.text())
                                                        + (expectation.because().isEmpty()
                                                                ? ""
                                                                : " (" + expectation.because() + ")"))
                                        .quoting(condition.text())
                                        .withFix("correct the data, or the expectation"));
            }
        }
    }
}
