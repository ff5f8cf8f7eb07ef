package org.rapporteur.engine;

import org.rapporteur.engine.reference.Conditions;
import org.rapporteur.engine.report.CheckSettings.Expectation;
import org.rapporteur.finding.Finding;

/// The conditions that report.yaml expects to hold.
record Expectations(Materials materials) {

    void check() {
        for (var expectation : materials.file().checks().expected()) {
            var condition = expectation.condition();
            var verdict =
                    Conditions.judge(
                            condition.text(),
                            materials.references(),
                            condition.position(),
                            materials.findings());
            if (verdict.isSound() && !verdict.holds()) {
                materials.findings().accept(disappointed(expectation, verdict));
            }
        }
    }

    private static Finding disappointed(Expectation expectation, Conditions.Verdict verdict) {
        var condition = expectation.condition();
        var because = expectation.because();
        var finding =
                Finding.error(
                                "expect",
                                condition.position(),
                                "this was expected and does not hold: %s"
                                                .formatted(condition.text())
                                        + (because.isEmpty() ? "" : " (" + because + ")"))
                        .quoting(condition.text())
                        .withFix("correct the data, or the expectation");
        for (var figure : verdict.figures()) {
            finding =
                    finding.withFact(
                            figure.expression(), figure.value() + " (" + figure.source() + ")");
        }
        return finding;
    }
}
