package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dataset from a file of the report folder, and how the file was understood.
public final class LoadedDataset implements Dataset {
    private final DatasetEntry entry;
    private final TableFile table;
    private final ColumnPlan plan;
    private final List<Column> columns;
    private final int count;
    private final @Nullable List<Row> kept;

    LoadedDataset(DatasetEntry entry, TableFile table, ColumnPlan plan, FirstPass pass) {
        this.entry = entry;
        this.table = table;
        this.plan = plan;
        columns = pass.columns();
        count = pass.count();
        kept = pass.kept();
    }

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public String source() {
        return entry.file();
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(entry.asOf());
    }

    @Override
    public Noun noun() {
        var given = entry.noun();
        return given == null ? Nouns.of(entry.name()) : given;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public Iterable<Row> rows() {
        return kept != null ? kept : () -> new RereadRows(table, plan, count);
    }

    /// How the file was understood.
    public FileFormat format() {
        return table.format();
    }

    /// Where the file's headings stand: that one which is nearly a name, else the first.
    public Optional<SourcePosition> heading(String name) {
        var texts = table.headings().stream().map(Heading::text).toList();
        var near = NearestName.of(name, texts).orElse("");
        return table.headings().stream()
                .filter(heading -> heading.text().equals(near))
                .findFirst()
                .or(() -> table.headings().stream().findFirst())
                .map(Heading::position);
    }

    /// How each column was found, in the order of [#columns()].
    public List<MappedColumn> mapping() {
        return plan.columns().stream().map(PlannedColumn::mapped).toList();
    }

    @Override
    public String toString() {
        return name() + ": " + count + " rows of " + source();
    }
}
