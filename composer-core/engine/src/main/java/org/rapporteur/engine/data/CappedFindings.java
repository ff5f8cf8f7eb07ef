package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Hands on the first twenty findings of each rule, and counts the others: a wrong column of a long
/// file is one mistake.
public final class CappedFindings implements Consumer<Finding>, AutoCloseable {
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
        var tally = tallies.computeIfAbsent(finding.rule(), _ -> new Tally(finding));
        tally.count++;
        if (tally.count <= SHOWN) {
            findings.accept(finding);
        }
    }

    @Override
    public void close() {
        for (var tally : tallies.values()) {
            if (tally.count > SHOWN) {
                findings.accept(
                        Finding.error(
                                        tally.first.rule(),
                                        SourcePosition.of(file),
                                        String.format(
                                                Locale.ROOT,
                                                "%d more findings like the %d of this rule above",
                                                tally.count - SHOWN,
                                                SHOWN))
                                .withSeverity(tally.first.severity()));
            }
        }
    }

    private static final class Tally {
        private final Finding first;
        private int count;

        Tally(Finding first) {
            this.first = first;
        }
    }
}
