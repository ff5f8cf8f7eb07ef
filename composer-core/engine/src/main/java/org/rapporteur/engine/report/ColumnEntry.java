package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.finding.SourcePosition;

/// What report.yaml says of a column of a dataset.
///
/// @param heading the heading in the file; null: the name itself
/// @param vocabulary name of a vocabulary; null: the standard one of the column's name, if any
/// @param type null: told from the cells' use, usually text
public record ColumnEntry(
        String name,
        @Nullable String heading,
        @Nullable String vocabulary,
        Column.@Nullable Type type,
        SourcePosition position) {}
