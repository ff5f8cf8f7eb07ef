package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Findings as lines of text: `error[rule] file:1:2: message; fix: …`.
final class Reported implements Consumer<Finding> {
    private final List<Finding> all = new ArrayList<>();

    @Override
    public void accept(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        return all;
    }

    @Override
    public String toString() {
        return all.stream().map(Reported::line).collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        return finding.severity().name().toLowerCase(java.util.Locale.ROOT)
                + "["
                + finding.rule()
                + "] "
                + finding.position()
                + ": "
                + finding.message()
                + (finding.fix().isEmpty() ? "" : "; fix: " + finding.fix());
    }
}
