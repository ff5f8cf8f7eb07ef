package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hands on the first twenty findings of each rule, and counts the others: a wrong column of a long
/// file is one mistake.
public final class CappedFindings implements Reports, AutoCloseable {
    private static final int SHOWN = 20;
    private final String file;
    private final Consumer<Finding> findings;
    private final TreeMap<String, Tally> tallies = new TreeMap<>();

    /// @param file the file that the findings are about
    public CappedFindings(String file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    @Override
    public void accept(Finding finding) {
        accept(finding.rule(), () -> finding);
    }

    @Override
    public void accept(String rule, Supplier<Finding> finding) {
        var tally = tallies.computeIfAbsent(rule, _ -> new Tally());
        tally.count++;
        if (tally.count <= SHOWN) {
            var shown = finding.get();
            tally.severity = shown.severity();
            findings.accept(shown);
        }
    }

    @Override
    public void close() {
        for (var entry : tallies.entrySet()) {
            var tally = entry.getValue();
            if (tally.count > SHOWN) {
                findings.accept(
                        Finding.error(
                                        entry.getKey(),
                                        SourcePosition.of(file),
                                        String.format(
                                                Locale.ROOT,
                                                "%d more findings like the %d of this rule above",
                                                tally.count - SHOWN,
                                                SHOWN))
                                .withSeverity(tally.severity));
            }
        }
    }

    private static final class Tally {
        private Severity severity = Severity.ERROR;
        private int count;
    }
}
