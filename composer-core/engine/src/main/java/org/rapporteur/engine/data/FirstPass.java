package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Goes through a file once, checks each cell and counts the rows. Short files are kept.
final class FirstPass {
    private final RowReader reader;
    private final List<TypeTally> types;
    private final List<PlannedColumn> columns;
    private final Reports findings;
    private @Nullable List<Row> kept = new ArrayList<>();
    private int count;

    FirstPass(ColumnPlan plan, boolean isText, Reports findings) {
        this.findings = findings;
        columns = plan.columns();
        reader = new RowReader(plan, isText, findings);
        types = columns.stream().map(column -> new TypeTally(column, findings)).toList();
    }

    FirstPass over(TableFile table) throws IOException {
        try (var rows = table.rows()) {
            for (var raw = rows.next(); raw != null; raw = rows.next()) {
                if (raw.isBlank()) {
                    continue;
                }
                if (count == DatasetLimits.ROWS) {
                    findings.accept(tooMany(raw));
                    break;
                }
                if (rows.length() > DatasetLimits.KEPT) {
                    kept = null;
                }
                add(raw);
            }
        }
        reader.end();
        return this;
    }

    private void add(RawRow raw) {
        count++;
        var row = reader.read(raw, count);
        for (int i = 0; i < types.size(); i++) {
            types.get(i).add(row, i);
        }
        if (kept != null) {
            kept.add(row);
        }
    }

    private static Finding tooMany(RawRow raw) {
        return Finding.error(
                        "too-many-rows",
                        raw.places().row(),
                        String.format(Locale.ROOT, "more than %,d rows", DatasetLimits.ROWS))
                .withFix("count the rows elsewhere and give the report the counts");
    }

    int count() {
        return count;
    }

    List<Column> columns() {
        var found = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) {
            found.add(columns.get(i).column(types.get(i).type()));
        }
        return List.copyOf(found);
    }

    /// Null if the file is too long to keep.
    @Nullable List<Row> kept() {
        return kept == null ? null : List.copyOf(kept);
    }
}
