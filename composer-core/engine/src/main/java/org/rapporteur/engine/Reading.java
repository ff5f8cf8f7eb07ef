package org.rapporteur.engine;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.report.Setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was read of a report folder, for people who want to see it.
public final class Reading {
    private final Optional<Materials> materials;
    private final Verdict verdict;

    Reading(Optional<Materials> materials, Verdict verdict) {
        this.materials = materials;
        this.verdict = verdict;
    }

    /// Where each setting came from.
    public List<Setting> settings() {
        return materials.map(one -> one.file().settings()).orElse(List.of());
    }

    /// By name, in the order of report.yaml.
    public Map<String, Dataset> datasets() {
        return materials.map(Materials::datasets).orElse(Map.of());
    }

    public Verdict verdict() {
        return verdict;
    }
}
