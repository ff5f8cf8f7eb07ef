package org.rapporteur.pdf.layout;

/// What stands on a page without being part of what the report says (ISO 32000-1, 14.8.2.2).
public enum Artifact implements Meaning {
    RUNNING_HEADER,
    RUNNING_FOOTER,
    /// The header row of a table, repeated.
    REPEATED,
    /// Rules, leaders.
    RULE,
    /// The marks of a draft.
    DRAFT
}
