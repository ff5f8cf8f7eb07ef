package org.rapporteur.engine.data;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Measure;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A dataset that remembers which of its columns were read.
public final class TrackedDataset implements Dataset {
    private final Dataset dataset;
    private final Set<String> read = Collections.synchronizedSet(new LinkedHashSet<>());

    public TrackedDataset(Dataset dataset) {
        this.dataset = dataset;
    }

    /// The columns whose texts were read, in the order of the dataset.
    public List<Column> readColumns() {
        return dataset.columns().stream().filter(column -> read.contains(column.name())).toList();
    }

    /// The dataset itself.
    public Dataset untracked() {
        return dataset;
    }

    @Override
    public String name() {
        return dataset.name();
    }

    @Override
    public String source() {
        return dataset.source();
    }

    @Override
    public List<Column> columns() {
        return dataset.columns();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return dataset.asOf();
    }

    @Override
    public Noun noun() {
        return dataset.noun();
    }

    @Override
    public long count() {
        return dataset.count();
    }

    @Override
    public List<Measure> measures() {
        return dataset.measures();
    }

    @Override
    public Iterable<Row> rows() {
        return () -> {
            var rows = dataset.rows().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    return new TrackedRow(rows.next(), read);
                }
            };
        };
    }

    private record TrackedRow(Row row, Set<String> read) implements Row {
        @Override
        public int number() {
            return row.number();
        }

        @Override
        public String text(String column) {
            read.add(column);
            return row.text(column);
        }

        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public SourcePosition position(String column) {
            return row.position(column);
        }
    }
}
