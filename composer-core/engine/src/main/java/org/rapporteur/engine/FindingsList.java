package org.rapporteur.engine;

import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Collects the findings of one composition, also from the threads of sections.
final class FindingsList implements Consumer<Finding> {
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void accept(Finding finding) {
        add(finding);
    }

    synchronized void add(Finding finding) {
        findings.add(finding);
    }

    synchronized void addAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    synchronized List<Finding> all() {
        return List.copyOf(findings);
    }
}
