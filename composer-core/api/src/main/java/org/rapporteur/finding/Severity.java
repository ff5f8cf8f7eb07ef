package org.rapporteur.finding;

/// How much a finding weighs.
///
/// ```java
/// var finding = Finding.advice("acme-rule", position, "could be shorter");
/// boolean stops = finding.severity() == Severity.ERROR;
/// ```
public enum Severity {
    /// No final PDF is written.
    ERROR,
    /// The PDF is written; `--strict` makes it count as an error.
    WARNING,
    /// Worth knowing; never stops anything.
    ADVICE
}
