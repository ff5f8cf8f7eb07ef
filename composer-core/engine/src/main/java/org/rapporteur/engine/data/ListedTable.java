package org.rapporteur.engine.data;

import java.util.List;

/// A table whose rows are all there.
record ListedTable(FileFormat format, List<Heading> headings, List<RawRow> listed)
        implements TableFile {
    @Override
    public RowCursor rows() {
        var rows = listed.iterator();
        return () -> rows.hasNext() ? rows.next() : null;
    }
}
