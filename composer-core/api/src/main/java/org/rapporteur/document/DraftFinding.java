package org.rapporteur.document;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// A finding that a draft shows.
///
/// ```java
/// var shown = DraftFinding.of(Finding.warning("acme-rule", position, "twice"));
/// ```
///
/// @param place of the block that it is marked beside: its own position, or that of the section
///   that prints what it is about; unknown for the beginning of the report
public record DraftFinding(Finding finding, SourcePosition place) {
    /// Marked where it stands.
    public static DraftFinding of(Finding finding) {
        return new DraftFinding(finding, finding.position());
    }
}
