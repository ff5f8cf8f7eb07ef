package org.rapporteur.engine.data;

/// Names of cells of a workbook: `B7`.
final class CellName {
    private CellName() {}

    /// @param column from 0
    /// @param row from 1
    static String of(int column, int row) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
