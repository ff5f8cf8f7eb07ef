package org.rapporteur.engine.data;

import org.rapporteur.data.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The rows of a long file, read again.
final class RereadRows implements Iterator<Row> {
    private final TableFile table;
    private final RowReader reader;
    private final RowCursor rows;
    private final int count;
    private int done;

    /// @param count how many rows the first pass found
    RereadRows(TableFile table, ColumnPlan plan, int count) {
        this.table = table;
        this.count = count;
        reader = new RowReader(plan, true, Reports.NONE);
        try {
            rows = table.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return done < count;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            var raw = rows.next();
            while (raw != null && raw.isBlank()) {
                raw = rows.next();
            }
            if (raw == null) {
                throw new IOException(
                        table.headings().getFirst().position().file()
                                + " changed while it was read");
            }
            done++;
            if (done == count) {
                rows.close();
            }
            return reader.read(raw, done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
