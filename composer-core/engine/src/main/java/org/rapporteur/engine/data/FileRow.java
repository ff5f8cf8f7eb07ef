package org.rapporteur.engine.data;

import org.rapporteur.data.Row;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Map;

/// A row of a dataset from a file.
final class FileRow implements Row {
    private final Map<String, Integer> index;
    private final List<PlannedColumn> columns;
    private final int number;
    private final String[] texts;
    private final Places places;

    /// @param index of a column by its name, shared by all rows
    /// @param texts one for each column
    FileRow(
            Map<String, Integer> index,
            List<PlannedColumn> columns,
            int number,
            String[] texts,
            Places places) {
        this.index = index;
        this.columns = columns;
        this.number = number;
        this.texts = texts;
        this.places = places;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String text(String column) {
        var i = index.get(column);
        return i == null ? "" : texts[i];
    }

    String text(int column) {
        return texts[column];
    }

    @Override
    public SourcePosition position() {
        return places.row();
    }

    @Override
    public SourcePosition position(String column) {
        var i = index.get(column);
        return i == null ? places.row() : places.cell(columns.get(i).index());
    }

    SourcePosition position(int column) {
        return places.cell(columns.get(column).index());
    }
}
