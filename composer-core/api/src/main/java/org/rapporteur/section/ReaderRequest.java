package org.rapporteur.section;

import org.rapporteur.data.Dataset;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Locale;
import java.util.Optional;

/// All that a dataset reader may touch.
public interface ReaderRequest {
    /// The name under which report.yaml lists the dataset.
    String name();

    SourcePosition position();

    /// Where report.yaml sets an option; else [#position()].
    SourcePosition position(String option);

    Locale language();

    ReportFiles files();

    /// A table of the report folder (CSV, TSV, JSON, YAML, XLSX) as it is, under the names of its
    /// headings: settings that people keep in a table. Empty, after a finding, where it cannot be
    /// read.
    Optional<Dataset> table(String path);

    void report(Finding finding);
}
