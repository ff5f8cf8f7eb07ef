package org.rapporteur.document;

/// Words that the layout itself prints, in the report's language.
///
/// ```java
/// names.add(document.labels().contents()); // "Contents"
/// ```
///
/// @param contents title of the table of contents
/// @param draft mark of a draft on every page
/// @param findings title of the list of findings at the end of a draft
public record FixedLabels(String contents, String draft, String findings) {}
