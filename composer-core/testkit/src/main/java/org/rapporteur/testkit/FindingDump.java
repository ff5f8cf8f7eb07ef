package org.rapporteur.testkit;

import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.Locale;

/// Findings as text, for tests of messages.
///
/// ```text
/// summary.md:3:9: error unknown-reference: no dataset is called `contribution`
///   fix: write `contributions`
/// ```
public final class FindingDump {
    private FindingDump() {}

    /// In the order of the list; no findings are the empty text.
    public static String of(List<Finding> findings) {
        var text = new IndentedText();
        findings.forEach(finding -> add(finding, text));
        return text.toString();
    }

    private static void add(Finding finding, IndentedText text) {
        text.line(
                (finding.position().isKnown() ? finding.position() + ": " : "")
                        + finding.severity().name().toLowerCase(Locale.ROOT)
                        + " "
                        + finding.rule()
                        + ": "
                        + finding.message());
        text.inside(() -> {
            if (!finding.quote().isEmpty()) {
                text.labelled("quote", finding.quote());
            }
            finding.facts().forEach(fact -> text.labelled(fact.name(), fact.value()));
            if (!finding.fix().isEmpty()) {
                text.labelled("fix", finding.fix());
            }
        });
    }
}
