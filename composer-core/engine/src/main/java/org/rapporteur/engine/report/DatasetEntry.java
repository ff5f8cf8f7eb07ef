package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Noun;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.List;

/// What report.yaml says of a dataset.
///
/// @param file path from the report folder, out of it only where [#filePosition] is; empty where a
///   reader makes the dataset
/// @param sheet of a workbook; null: the first
/// @param headerRow line of the header row, from 1
/// @param noun null: told from the name
/// @param reader null for a file
public record DatasetEntry(
        String name,
        SourcePosition position,
        String file,
        SourcePosition filePosition,
        @Nullable LocalDate asOf,
        @Nullable String sheet,
        int headerRow,
        List<ColumnEntry> columns,
        @Nullable Noun noun,
        @Nullable ReaderCall reader) {
    public DatasetEntry {
        columns = List.copyOf(columns);
    }
}
