package org.rapporteur.engine.check;

import org.rapporteur.engine.report.Policy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// What a report has to pass besides its own settings.
///
/// @param baseline old findings of rules that the policy does not guard
/// @param trusted old findings of all rules: the policy's own baseline
public record Gate(Policy policy, Baseline baseline, Baseline trusted, Map<String, Path> files) {
    public static final Gate OPEN = of(Policy.NONE, Baseline.NONE, Baseline.NONE, Map.of());

    /// @param files the files that it was read from, by the names that positions use
    public static Gate of(
            Policy policy, Baseline baseline, Baseline trusted, Map<String, Path> files) {
        return new Gate(policy, baseline, trusted, new TreeMap<>(files));
    }
}
