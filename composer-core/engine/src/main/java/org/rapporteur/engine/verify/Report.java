package org.rapporteur.engine.verify;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Collects what is found in a jar.
final class Report {
    private static final int MOST_PLACES = 3;

    private final SourcePosition position;
    private final List<Finding> findings = new ArrayList<>();

    Report(SourcePosition position) {
        this.position = position;
    }

    void error(String rule, String message, String fix) {
        findings.add(Finding.error(rule, position, message).withFix(fix));
    }

    void warning(String rule, String message, String fix) {
        findings.add(Finding.warning(rule, position, message).withFix(fix));
    }

    void advice(String rule, String message, String fix) {
        findings.add(Finding.advice(rule, position, message).withFix(fix));
    }

    /// A finding of another origin, as an error where it says that something does not work.
    void strictly(Finding finding) {
        var placed = finding.withPosition(position);
        findings.add(
                finding.rule().startsWith("plugin-") && finding.severity() == Severity.WARNING
                        ? placed.withSeverity(Severity.ERROR)
                        : placed);
    }

    /// Whether the same was found before.
    boolean knows(Finding finding) {
        return findings.stream().anyMatch(one -> one.message().equals(finding.message()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// "Sponsors.compose (Sponsors.java:31), … and 4 more", in the order of the code.
    static String places(Collection<Place> places) {
        var sorted = new TreeSet<>(places);
        var shown =
                sorted.stream()
                        .limit(MOST_PLACES)
                        .map(Place::toString)
                        .collect(Collectors.joining(", "));
        int more = sorted.size() - MOST_PLACES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
