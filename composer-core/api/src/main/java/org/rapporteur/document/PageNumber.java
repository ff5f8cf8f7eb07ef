package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// The number of the page on which another place of the report begins. The layout settles it.
///
/// ```java
/// var page = Inlines.pageNumber("contributions-table");
/// ```
///
/// @param target id of a section, annex, heading, table, figure or paragraph
public record PageNumber(String target, SourcePosition position) implements Inline {}
