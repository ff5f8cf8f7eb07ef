package org.rapporteur.cli.findings;

import org.rapporteur.finding.Finding;

/// A finding as plain lines: message, facts, fix.
final class FindingWords {
    private FindingWords() {}

    /// Lines harmless to a terminal or log.
    static String safe(Finding finding) {
        var words = new StringBuilder(SafeText.of(finding.message()));
        finding.facts()
                .forEach(fact ->
                        words.append('\n').append(SafeText.of(fact.name() + ": " + fact.value())));
        if (!finding.fix().isEmpty()) {
            words.append("\nfix: ").append(SafeText.of(finding.fix()));
        }
        return words.toString();
    }
}
