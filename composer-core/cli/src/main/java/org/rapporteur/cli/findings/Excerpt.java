package org.rapporteur.cli.findings;

/// The part of a source line around a column, cut where the line is long.
///
/// @param text harmless to a terminal
/// @param caret how many cells of a terminal stand before the column; -1 where there is no column
record Excerpt(String text, int caret) {
    private static final int WIDTH = 88;
    private static final int BEFORE = 40;
    private static final String CUT = "…";

    /// @param column from 1 in characters; 0 for none
    static Excerpt of(String line, int column) {
        var points = line.codePoints().toArray();
        int at = Math.min(column - 1, points.length);
        int from = at > WIDTH - 8 ? at - BEFORE : 0;
        int to = Math.min(points.length, from + WIDTH);
        var before = SafeText.of(new String(points, from, Math.max(0, at - from)));
        var after = SafeText.of(new String(points, Math.max(at, from), to - Math.max(at, from)));
        var head = from > 0 ? CUT : "";
        var tail = to < points.length ? CUT : "";
        return new Excerpt(
                head + before + after + tail, column == 0 ? -1 : CellWidth.of(head + before));
    }
}
