package org.rapporteur.section;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Locale;
import java.util.Optional;

/// All that a dataset reader may touch.
///
/// ```java
/// var text = reader.files().text("notes.txt").orElse("");
/// if (text.isEmpty()) {
///     reader.report(Finding.warning("acme-notes", reader.position(), "there are no notes"));
/// }
/// ```
public interface ReaderRequest {
    /// The name under which report.yaml lists the dataset.
    String name();

    SourcePosition position();

    /// Where report.yaml sets an option; else [#position()].
    SourcePosition position(String option);

    Locale language();

    /// A vocabulary by its name, as `columns` of report.yaml would find it: `countries`.
    Optional<Vocabulary> vocabulary(String name);

    ReportFiles files();

    /// A table of the report folder (CSV, TSV, JSON, YAML, XLSX) as it is, under the names of its
    /// headings, with all checks of the tool: for settings that people keep in a table, and for
    /// readers that only make something of it. Empty after a finding.
    Optional<Dataset> table(String path);

    void report(Finding finding);
}
