package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.util.List;

/// The findings that stand after report.yaml, the policy and the baseline were heard, and those
/// that they answer.
///
/// @param open sorted by position; each once
/// @param answered sorted by position
public record Verdict(List<Finding> open, List<Answer> answered) {
    public Verdict {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
    }

    public long count(Severity severity) {
        return open.stream().filter(finding -> finding.severity() == severity).count();
    }

    /// How many are answered by report.yaml or the policy.
    public long accepted() {
        return answered.size() - old();
    }

    /// How many the baseline answers.
    public long old() {
        return answered.stream().filter(one -> one.by() == Answer.By.BASELINE).count();
    }
}
