package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

/// A row of a dataset.
///
/// ```java
/// for (var row : request.data().rows()) {
///     if (row.text("name").isEmpty()) {
///         request.report(Finding.warning("acme-nameless", row.position("name"), "no name"));
///     }
/// }
/// ```
public interface Row {
    /// From 1, header not counted.
    int number();

    /// The cell's text: trimmed, Unicode NFC, a code where the column has a vocabulary; empty when
    /// absent or when there is no such column.
    String text(String column);

    /// Where the row starts.
    SourcePosition position();

    /// Where the cell stands.
    SourcePosition position(String column);
}
