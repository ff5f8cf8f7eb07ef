package org.rapporteur.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record ListedDataset(
        String name,
        String source,
        Noun noun,
        List<Column> columns,
        List<Row> rows,
        List<Measure> measures)
        implements Dataset {
    ListedDataset {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        measures = List.copyOf(measures);
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    @Override
    public long count() {
        return rows.size();
    }
}
