package org.rapporteur.document;

/// Whether a table of contents is printed.
///
/// ```java
/// boolean isLong = document.contents() != Contents.NEVER;
/// ```
public enum Contents {
    /// When the report has more than six pages.
    AUTO,
    ALWAYS,
    NEVER
}
