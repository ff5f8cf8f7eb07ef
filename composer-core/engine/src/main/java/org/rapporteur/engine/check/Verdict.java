package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.util.List;

/// The findings that stand after report.yaml was heard, and those that it answers.
///
/// @param open sorted by position; each once
public record Verdict(List<Finding> open, List<Finding> accepted) {
    public Verdict {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    public long count(Severity severity) {
        return open.stream().filter(finding -> finding.severity() == severity).count();
    }
}
