package org.rapporteur.section;

import org.rapporteur.data.Vocabulary;
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

    /// A vocabulary by its name, as `columns` of report.yaml would find it: `countries`.
    Optional<Vocabulary> vocabulary(String name);

    ReportFiles files();

    void report(Finding finding);
}
