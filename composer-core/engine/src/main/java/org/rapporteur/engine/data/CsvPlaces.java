package org.rapporteur.engine.data;

import org.rapporteur.finding.SourcePosition;

/// Places of a row of a text table.
final class CsvPlaces implements Places {
    private final String file;
    private final int line;
    private final int[] starts;

    /// @param starts line and column of each cell in turn
    CsvPlaces(String file, int line, int[] starts) {
        this.file = file;
        this.line = line;
        this.starts = starts;
    }

    @Override
    public SourcePosition row() {
        return SourcePosition.of(file, line, 1);
    }

    @Override
    public SourcePosition cell(int index) {
        return 2 * index + 1 < starts.length
                ? SourcePosition.of(file, starts[2 * index], starts[2 * index + 1])
                : row();
    }
}
