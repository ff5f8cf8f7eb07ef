package org.rapporteur.engine;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.report.Setting;
import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What was read of a report folder, for people who want to see it.
public final class Reading {
    private final Optional<Materials> materials;
    private final Verdict verdict;
    private final Quoting quoting;

    /// Finds where a row of a dataset comes from.
    interface Quoting {
        List<Quotation> quotations(String dataset, Row row, int most, Consumer<Finding> findings);
    }

    Reading(Optional<Materials> materials, Verdict verdict, Quoting quoting) {
        this.materials = materials;
        this.verdict = verdict;
        this.quoting = quoting;
    }

    /// Where each setting came from.
    public List<Setting> settings() {
        return materials.map(one -> one.file().settings()).orElse(List.of());
    }

    /// By name, in the order of report.yaml.
    public Map<String, Dataset> datasets() {
        return materials.map(Materials::datasets).orElse(Map.of());
    }

    /// Where a row of a dataset comes from: for a word that was counted, each place where it is
    /// used. Empty for a dataset that is read from a table, and where its reader cannot tell.
    ///
    /// @param most quotations at most, from 1
    /// @param findings takes what went wrong on the way
    /// @return in the order of the sources
    public List<Quotation> quotations(
            String dataset, Row row, int most, Consumer<Finding> findings) {
        return quoting.quotations(dataset, row, most, findings);
    }

    public Verdict verdict() {
        return verdict;
    }
}
