package org.rapporteur.section;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Locale;

/// All that a dataset reader may touch.
public interface ReaderRequest {
    /// The name under which report.yaml lists the dataset.
    String name();

    SourcePosition position();

    /// Where report.yaml sets an option; else [#position()].
    SourcePosition position(String option);

    Locale language();

    ReportFiles files();

    void report(Finding finding);
}
